package app.steady.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.steady.account.DeviceKind;
import app.steady.account.Owner;
import app.steady.account.SignedInDevices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Locks this browser at once. It stays known here, and opens nothing until the passphrase
 * is typed.
 */
@Controller
class LockController {

	private final Locking locking;

	private final SignedInDevices devices;

	private final Cookies cookies;

	LockController(Locking locking, SignedInDevices devices, Cookies cookies) {
		this.locking = locking;
		this.devices = devices;
		this.cookies = cookies;
	}

	/** If the database cannot be reached, the key goes with the cookie. */
	@PostMapping("/lock")
	String lock(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.read(request)
			.filter((cookie) -> !this.locking.lock(cookie))
			.ifPresent((open) -> this.cookies.expire(response));
		Carried carried = Carried.of(request);
		return "redirect:/locked" + (carried.isEmpty() ? "" : "?page=" + carried.path());
	}

	@GetMapping("/locked")
	ModelAndView locked(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String page,
			HttpServletRequest request) {
		Carried carried = Carried.to(page);
		if (owner != null) {
			return new ModelAndView(carried.isEmpty() ? Arrival.HOME : "redirect:" + carried.path());
		}
		Optional<DeviceKind> kind = this.cookies.read(request).flatMap(this.devices::lockedKind);
		return new ModelAndView("account/sign-in", Map.of("form", SignInForm.empty(kind), "problems", List.of(),
				"errors", Map.of(), "carried", carried, "title", "Locked", "locked", true));
	}

}
