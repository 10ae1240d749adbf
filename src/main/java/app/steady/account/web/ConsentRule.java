package app.steady.account.web;

import java.io.IOException;
import java.util.List;

import app.steady.account.Owner;
import app.steady.web.Door;
import app.steady.web.Doors;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets nothing be kept for an owner who has taken back the agreement. What was sent comes
 * back with the choice to agree again, to take everything along, or to erase it. Forms
 * that keep nothing pass: those for everybody, settings, and whatever deletes.
 */
@Component
class ConsentRule implements HandlerInterceptor, WebMvcConfigurer {

	private static final String SETTINGS = "/account";

	private static final String IMPORT = "/account/import";

	private static final String DELETION = "/delete";

	private final List<RequestMatcher> forEverybody;

	ConsentRule(List<Doors> doors) {
		this.forEverybody = doors.stream()
			.flatMap((module) -> module.list().stream())
			.filter((door) -> door.guard() == Door.Guard.ANYONE_WITHOUT_TOKEN)
			.map(Door::matcher)
			.toList();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException, ServletException {
		if (!isStopped(request)) {
			return true;
		}
		request.getRequestDispatcher("/account/consent/needed").forward(request, response);
		return false;
	}

	/** Whether what is sent there would be kept for an owner who does not agree. */
	static boolean stops(Owner owner, String path) {
		boolean free = path.endsWith(DELETION) || (path.startsWith(SETTINGS) && !path.startsWith(IMPORT));
		return !free && !owner.mayKeep();
	}

	private boolean isStopped(HttpServletRequest request) {
		if (!"POST".equals(request.getMethod()) || request.getDispatcherType() != DispatcherType.REQUEST
				|| this.forEverybody.stream().anyMatch((matcher) -> matcher.matches(request))) {
			return false;
		}
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		return visitor != null && visitor.getPrincipal() instanceof Owner owner
				&& stops(owner, request.getRequestURI());
	}

}
