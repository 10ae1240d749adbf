package app.steady.profile.web;

import java.util.Arrays;

import app.steady.account.Owner;
import app.steady.profile.Profiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives personal pages the look their owner has chosen. Those are the pages whose
 * controller has asked for its owner; no other page goes to the database for it.
 */
@Component
class QuietLook implements HandlerInterceptor {

	private final Profiles profiles;

	QuietLook(Profiles profiles) {
		this.profiles = profiles;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView view) {
		if (view == null || !isPage(view) || !asksForOwner(handler)) {
			return;
		}
		Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
		if (somebody != null && somebody.getPrincipal() instanceof Owner owner) {
			view.addObject("quiet", this.profiles.of(owner).quiet());
		}
	}

	private static boolean isPage(ModelAndView view) {
		return view.getViewName() != null && view.getViewName().indexOf(':') < 0;
	}

	private static boolean asksForOwner(Object handler) {
		return handler instanceof HandlerMethod method
				&& Arrays.asList(method.getMethod().getParameterTypes()).contains(Owner.class);
	}

}
