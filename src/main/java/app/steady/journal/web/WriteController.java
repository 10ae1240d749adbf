package app.steady.journal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import app.steady.account.Owner;
import app.steady.signs.SignChecker;
import app.steady.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Write first, join later. */
@Controller
class WriteController {

	private static final ZoneOffset EARLIEST_MORNING = ZoneOffset.ofHours(14);

	private final Keeping keeping;

	private final EntryRules rules;

	private final Editor editor;

	private final SignChecker signs;

	private final DraftViews drafts;

	private final Clock clock;

	WriteController(Keeping keeping, EntryRules rules, Editor editor, SignChecker signs, DraftViews drafts,
			Clock clock) {
		this.keeping = keeping;
		this.rules = rules;
		this.editor = editor;
		this.signs = signs;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping("/write")
	ModelAndView write(@AuthenticationPrincipal Owner owner, @RequestParam(required = false) String draft) {
		ModelAndView editor = blank(owner, "");
		return (owner != null) ? editor.addObject("draftKept", draft != null && this.drafts.isJustKept(owner)) : editor;
	}

	/** From the start page, which knows nobody: the mood comes along, nothing is kept. */
	@PostMapping("/write/start")
	ModelAndView start(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String mood) {
		return blank(owner, mood);
	}

	private ModelAndView blank(Owner owner, String mood) {
		EntryForm form = EntryForm.blank(owner, (owner != null) ? owner.today(this.clock) : null);
		ModelAndView editor = this.editor.show(form.withMood(mood));
		return (owner != null) ? editor.addObject("drafts", this.drafts.all(owner)) : editor;
	}

	@PostMapping("/write")
	ModelAndView keep(@AuthenticationPrincipal Owner owner, @RequestParam MultiValueMap<String, String> fields) {
		EntryForm form = EntryForm.of(fields);
		if (owner == null) {
			return signedOut(form);
		}
		boolean stranger = !form.owner().isEmpty() && !form.owner().equals(owner.id().toString());
		return stranger ? new ModelAndView("forward:/sign-in/carrying") : this.keeping.write(owner, form);
	}

	private ModelAndView signedOut(EntryForm form) {
		LocalDate latest = LocalDate.now(this.clock.withZone(EARLIEST_MORNING));
		List<Problem> problems = this.rules.problems(form, latest);
		if (!problems.isEmpty()) {
			return this.editor.show("/write", form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(form.owner().isEmpty() ? "forward:/join/carrying" : "forward:/sign-in/carrying",
				"firstHelp", NoticeChoice.of(this.signs.read(form.text())));
	}

}
