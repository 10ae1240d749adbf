package app.steady.journal.web;

import java.util.List;
import java.util.Map;

import app.steady.journal.Feelings;
import app.steady.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the editor, always with what was typed. */
@Component
class Editor {

	private final Feelings feelings;

	Editor(Feelings feelings) {
		this.feelings = feelings;
	}

	ModelAndView show(EntryForm form) {
		return show(form.action(), form, List.of(), HttpStatus.OK);
	}

	ModelAndView show(String action, EntryForm form, List<Problem> problems, HttpStatusCode status) {
		return new ModelAndView(
				"journal/editor", Map.of("action", action, "form", form, "problems", problems, "errors",
						Problem.byField(problems), "feelings", this.feelings.all(), "longest", EntryRules.LONGEST),
				status);
	}

}
