package app.steady.account.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers a request that needs its owner with the sign-in page, carrying what was typed,
 * and one that needs the passphrase again with the page that asks for it. The same goes
 * for a form whose token belongs to an earlier device: it came from our own page, for the
 * chain has refused other sites before.
 */
@Component
class AskToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException needed)
			throws IOException, ServletException {
		request.getRequestDispatcher("/sign-in/carrying").forward(request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException) {
			request.getRequestDispatcher("/sign-in/carrying").forward(request, response);
		}
		else if (request.getAttribute(DeviceContexts.VISIT) != null) {
			request.getRequestDispatcher("/account/again/asking").forward(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

}
