package app.steady.account.web;

import app.steady.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * Derives the form token from the cookie, without asking the database: so a form sent
 * after the device has ended is still known to be ours, and its text can be carried.
 */
@Component
class FormTokens implements CsrfTokenRepository {

	private final Cookies cookies;

	FormTokens(Cookies cookies) {
		this.cookies = cookies;
	}

	@Override
	public CsrfToken loadToken(HttpServletRequest request) {
		return this.cookies.read(request).map((cookie) -> token(cookie.token().csrf())).orElse(null);
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token("signed-out");
	}

	@Override
	public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
	}

	/**
	 * Gives the forms of this very answer the token of the cookie that is set with it;
	 * they would carry that of the cookie that came.
	 */
	void renew(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		CsrfToken token = token(signedIn.cookie().token().csrf());
		new XorCsrfTokenRequestAttributeHandler().handle(request, response, () -> token);
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
	}

}
