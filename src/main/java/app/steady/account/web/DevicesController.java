package app.steady.account.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.steady.account.Asking;
import app.steady.account.DeviceCookie;
import app.steady.account.KnownDevices;
import app.steady.account.Owner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an owner is signed in, what to end, and when to be asked again. */
@Controller
@RequestMapping("/account/devices")
class DevicesController {

	private static final String PAGE = "redirect:/account/devices";

	private final KnownDevices devices;

	private final DeviceViews views;

	private final Cookies cookies;

	private final MessageSource messages;

	DevicesController(KnownDevices devices, DeviceViews views, Cookies cookies, MessageSource messages) {
		this.devices = devices;
		this.views = views;
		this.cookies = cookies;
		this.messages = messages;
	}

	@GetMapping
	ModelAndView devices(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String done,
			HttpServletRequest request) {
		List<DeviceView> all = this.devices.of(owner, here(request))
			.stream()
			.map((device) -> this.views.of(device, owner.zone()))
			.toList();
		List<SignInView> lately = this.devices.signIns(owner)
			.stream()
			.map((signIn) -> this.views.of(signIn, owner.zone()))
			.toList();
		return new ModelAndView("account/devices",
				Map.of("devices", all, "lately", lately, "asking", this.devices.asking(owner), "message",
						this.messages.getMessage("account.devices." + done, null, "", request.getLocale())));
	}

	/** Where somebody arrives who was asked for the passphrase first. */
	@GetMapping({ "/end", "/end-others", "/end-all", "/asking" })
	String notYet() {
		return PAGE + "?done=not-yet";
	}

	/** An id that is none of the owner's own browsers gets the same answer. */
	@PostMapping("/end")
	String end(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String device,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<UUID> chosen = id(device);
		chosen.ifPresent((id) -> this.devices.end(owner, id));
		if (chosen.filter(here(request)::isDevice).isEmpty()) {
			return PAGE + "?done=ended";
		}
		this.cookies.expire(response);
		return "redirect:/";
	}

	@PostMapping("/end-others")
	String endOthers(HttpServletRequest request) {
		this.devices.endOthers(here(request));
		return PAGE + "?done=ended-others";
	}

	@PostMapping("/end-all")
	String endAll(@AuthenticationPrincipal Owner owner, HttpServletResponse response) {
		this.cookies.expire(response);
		this.devices.endAll(owner);
		return "redirect:/";
	}

	@PostMapping("/asking")
	String ask(@AuthenticationPrincipal Owner owner, @RequestParam Asking asking, HttpServletRequest request,
			HttpServletResponse response) {
		DeviceCookie here = here(request);
		this.cookies.write(here, this.devices.ask(owner, asking, here), response);
		return PAGE + "?done=asking";
	}

	private DeviceCookie here(HttpServletRequest request) {
		return this.cookies.read(request).orElseThrow();
	}

	private static Optional<UUID> id(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
