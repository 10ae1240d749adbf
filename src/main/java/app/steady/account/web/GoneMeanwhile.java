package app.steady.account.web;

import app.steady.account.SignedInDevices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a form whose account was erased in another tab, or whose device was ended,
 * after the form had been let in: with the sign-in page and the text, as any form that
 * comes too late.
 */
@Component
class GoneMeanwhile implements HandlerExceptionResolver, Ordered {

	private final Cookies cookies;

	private final SignedInDevices devices;

	GoneMeanwhile(Cookies cookies, SignedInDevices devices) {
		this.cookies = cookies;
		this.devices = devices;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception fault) {
		boolean known = fault instanceof DataIntegrityViolationException || fault instanceof ConcurrencyFailureException
				|| fault instanceof EmptyResultDataAccessException;
		boolean gone = known && request.getAttribute(DeviceContexts.VISIT) != null
				&& this.cookies.read(request).flatMap(this.devices::recognise).isEmpty();
		return gone ? new ModelAndView("forward:/sign-in/carrying") : null;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
