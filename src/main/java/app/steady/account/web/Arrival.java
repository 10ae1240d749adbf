package app.steady.account.web;

import java.util.List;
import java.util.Map;

import app.steady.account.CarriedForm;
import app.steady.account.Owner;
import app.steady.account.SignedIn;
import app.steady.account.SignedInDevices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where somebody goes who has just signed in: on with what they were doing, with their
 * text, if it is theirs.
 */
@Component
class Arrival {

	static final String HOME = "redirect:/journal";

	private static final String FIRST_CODE = "redirect:/account/first-code";

	private final Cookies cookies;

	private final FormTokens tokens;

	private final SignedInDevices devices;

	private final ConsentScreen consent;

	private final List<CarriedForm> forms;

	Arrival(Cookies cookies, FormTokens tokens, SignedInDevices devices, ConsentScreen consent,
			List<CarriedForm> forms) {
		this.consent = consent;
		this.cookies = cookies;
		this.tokens = tokens;
		this.devices = devices;
		this.forms = forms;
	}

	/** Gives this browser its cookie; whoever was signed in here before no longer is. */
	void settle(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		this.cookies.read(request).ifPresent(this.devices::end);
		this.cookies.write(signedIn, response);
		this.tokens.renew(signedIn, request, response);
	}

	/** Leads somebody who has just joined to their code, unless they carry text. */
	ModelAndView welcome(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		if (Carried.of(request).isText()) {
			return arrive(signedIn, request, response);
		}
		settle(signedIn, request, response);
		return new ModelAndView(FIRST_CODE);
	}

	ModelAndView arrive(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		Carried carried = Carried.of(request);
		settle(signedIn, request, response);
		return goOn(signedIn.owner(), carried);
	}

	/** Goes on with what was carried, unless it is somebody else's or may not be kept. */
	ModelAndView goOn(Owner owner, Carried carried) {
		if (carried.owner().isPresent() && !carried.owner().get().equals(owner.id())) {
			return new ModelAndView("account/not-yours", Map.of("carried", carried), HttpStatus.CONFLICT);
		}
		if (!carried.isText()) {
			return new ModelAndView(carried.isEmpty() ? HOME : "redirect:" + carried.page());
		}
		if (ConsentRule.stops(owner, carried.path())) {
			return this.consent.needed(owner, carried);
		}
		return this.forms.stream()
			.filter((form) -> form.accepts(carried.path()))
			.findFirst()
			.map((form) -> form.keep(owner, carried.path(), carried.fields()))
			.orElseGet(() -> new ModelAndView(HOME));
	}

}
