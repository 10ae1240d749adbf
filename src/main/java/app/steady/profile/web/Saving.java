package app.steady.profile.web;

import java.util.List;
import java.util.Map;

import app.steady.account.CarriedForm;
import app.steady.account.Owner;
import app.steady.profile.KeptProfile;
import app.steady.profile.ProfileChangedElsewhereException;
import app.steady.profile.Profiles;
import app.steady.profile.Reasons;
import app.steady.web.Problem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Saves what the settings page sends, whether its sender was signed in already or has
 * just done so. Whatever stands in the way, the answer holds what was typed.
 */
@Component
class Saving implements CarriedForm {

	static final String PATH = "/profile";

	private final Profiles profiles;

	private final ProfileRules rules;

	private final Reasons reasons;

	Saving(Profiles profiles, ProfileRules rules, Reasons reasons) {
		this.profiles = profiles;
		this.rules = rules;
		this.reasons = reasons;
	}

	@Override
	public boolean accepts(String path) {
		return path.equals(PATH);
	}

	@Override
	public ModelAndView keep(Owner owner, String path, MultiValueMap<String, String> fields) {
		if (!ProfileForm.isWhole(fields)) {
			return new ModelAndView("redirect:" + PATH);
		}
		ProfileForm form = ProfileForm.of(owner, fields);
		List<Problem> problems = this.rules.problems(form);
		if (!problems.isEmpty()) {
			return screen(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			change(owner, form);
		}
		catch (ProfileChangedElsewhereException ex) {
			return screen(form.onTopOf(ex.kept()), List.of(), HttpStatus.CONFLICT).addObject("kept",
					ProfileForm.of(owner, ex.kept()));
		}
		return new ModelAndView("redirect:" + PATH + (form.changesLook() ? "?saved=look" : "?saved"));
	}

	ModelAndView show(Owner owner) {
		KeptProfile kept = this.profiles.kept(owner);
		return screen(ProfileForm.of(owner, kept), List.of(), HttpStatus.OK).addObject("damaged", !kept.opens())
			.addObject("never", this.reasons.never(owner));
	}

	/** Another request may have been faster, mostly the same form sent twice. */
	private void change(Owner owner, ProfileForm form) {
		try {
			changeOnce(owner, form);
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			changeOnce(owner, form);
		}
	}

	private void changeOnce(Owner owner, ProfileForm form) {
		this.profiles.change(owner, form.profile(this.profiles.keptNow(owner).profile()), form.version());
	}

	private static ModelAndView screen(ProfileForm form, List<Problem> problems, HttpStatus status) {
		return new ModelAndView("profile/profile",
				Map.of("form", form, "problems", problems, "errors", Problem.byField(problems)), status);
	}

}
