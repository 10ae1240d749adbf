package app.steady.account.web;

import java.util.function.Supplier;

import app.steady.account.Resealing;
import app.steady.account.SignedInDevices;
import app.steady.account.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds the owner behind a request's cookie, and only when a page asks. Nothing is ever
 * saved here: a device is opened by joining or signing in. Templates find the
 * {@link Visit} as {@code visit}.
 */
@Component
class DeviceContexts implements SecurityContextRepository {

	/** Name of the request attribute that holds the {@link Visit}. */
	static final String VISIT = "visit";

	private final Cookies cookies;

	private final SignedInDevices devices;

	private final Resealing resealing;

	DeviceContexts(Cookies cookies, SignedInDevices devices, Resealing resealing) {
		this.cookies = cookies;
		this.devices = devices;
		this.resealing = resealing;
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Recognised(() -> recognise(request));
	}

	@Override
	@SuppressWarnings("removal")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return recognise(holder.getRequest());
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return this.cookies.read(request).isPresent();
	}

	private SecurityContext recognise(HttpServletRequest request) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		this.cookies.read(request).flatMap(this.devices::recognise).ifPresent((visit) -> {
			request.setAttribute(VISIT, visit);
			context.setAuthentication(new OwnerAuthentication(visit));
			this.resealing.goOn(visit.owner());
		});
		return context;
	}

	/** Asks the database once, when somebody first wants to know. */
	private static final class Recognised implements DeferredSecurityContext {

		private final Supplier<SecurityContext> source;

		private SecurityContext context;

		Recognised(Supplier<SecurityContext> source) {
			this.source = source;
		}

		@Override
		public SecurityContext get() {
			if (this.context == null) {
				this.context = this.source.get();
			}
			return this.context;
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
