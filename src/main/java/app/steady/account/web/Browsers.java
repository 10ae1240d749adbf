package app.steady.account.web;

import app.steady.account.Browser;
import app.steady.account.DeviceKind;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** The browser that sends a request. */
final class Browsers {

	private Browsers() {
	}

	/** On the device that a form names; one's own unless it says otherwise. */
	static Browser of(String device, HttpServletRequest request) {
		return of("shared".equals(device) ? DeviceKind.SHARED : DeviceKind.OWN, request);
	}

	static Browser of(DeviceKind kind, HttpServletRequest request) {
		return Browser.of(kind, request.getHeader(HttpHeaders.USER_AGENT));
	}

}
