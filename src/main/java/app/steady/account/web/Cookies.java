package app.steady.account.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import app.steady.account.DeviceCookie;
import app.steady.account.SignedIn;
import app.steady.account.Source;
import app.steady.web.SteadySettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Reads and writes the one cookie. */
@Component
class Cookies {

	private final SteadySettings settings;

	Cookies(SteadySettings settings) {
		this.settings = settings;
	}

	Optional<DeviceCookie> read(HttpServletRequest request) {
		Cookie[] cookies = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		return Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(this.settings.cookieName()))
			.findFirst()
			.flatMap((cookie) -> DeviceCookie.parse(cookie.getValue()));
	}

	/** Where an attempt to get in comes from. */
	Source source(HttpServletRequest request) {
		return new Source(request.getRemoteAddr(), read(request));
	}

	void write(SignedIn signedIn, HttpServletResponse response) {
		write(signedIn.cookie(), signedIn.life(), response);
	}

	/** Writes the cookie anew with another life; empty if until the browser closes. */
	void write(DeviceCookie kept, Optional<Duration> life, HttpServletResponse response) {
		ResponseCookie.ResponseCookieBuilder cookie = cookie(kept.value());
		life.ifPresent(cookie::maxAge);
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

	void expire(HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
	}

	private ResponseCookie.ResponseCookieBuilder cookie(String value) {
		return ResponseCookie.from(this.settings.cookieName(), value)
			.path("/")
			.secure(this.settings.secure())
			.httpOnly(true)
			.sameSite("Lax");
	}

}
