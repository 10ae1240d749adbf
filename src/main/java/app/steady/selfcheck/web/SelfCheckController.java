package app.steady.selfcheck.web;

import app.steady.help.Helpline;
import app.steady.help.Helplines;
import app.steady.library.Library;
import app.steady.library.Markdown;
import app.steady.selfcheck.SelfCheck;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers a filled-in self-check at once; nothing of it is kept. */
@Controller
class SelfCheckController {

	private final SelfCheck selfCheck;

	private final Library library;

	private final Helplines helplines;

	private final Markdown markdown;

	SelfCheckController(SelfCheck selfCheck, Library library, Helplines helplines, Markdown markdown) {
		this.selfCheck = selfCheck;
		this.library = library;
		this.helplines = helplines;
		this.markdown = markdown;
	}

	@PostMapping("/self-check")
	String answer(HttpServletRequest request, Model model) {
		model.addAttribute("view", OutcomeView.of(this.selfCheck.outcome((id) -> answer(request, id)),
				this.selfCheck.questionnaire().result(), this.library, this.markdown));
		model.addAttribute("lines",
				this.helplines.of(this.helplines.first(), Helpline.Kind.CRISIS, Helpline.Kind.TEXT));
		return "selfcheck/outcome";
	}

	/** A body that the server cannot take apart counts as skipped, too. */
	private static String answer(HttpServletRequest request, String id) {
		try {
			return request.getParameter(id);
		}
		catch (IllegalStateException ex) {
			return null;
		}
	}

}
