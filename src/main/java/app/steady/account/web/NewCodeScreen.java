package app.steady.account.web;

import java.util.List;
import java.util.Map;

import app.steady.vault.RecoveryCode;
import app.steady.web.SteadySettings;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a recovery code, in the answer to the form that has made it and nowhere else. */
@Component
class NewCodeScreen {

	private final SteadySettings settings;

	NewCodeScreen(SteadySettings settings) {
		this.settings = settings;
	}

	ModelAndView show(RecoveryCode code, String story, String onward) {
		return show(code, story, onward, Carried.nothing());
	}

	ModelAndView show(RecoveryCode code, String story, String onward, Carried carried) {
		List<String> groups = List.of(code.text().split("-"));
		return new ModelAndView("account/new-code",
				Map.of("shown", new NewCodeView(groups, this.settings.url().toString(), story, onward, carried)));
	}

}
