package app.steady.journal.web;

import java.util.List;

import app.steady.account.CarriedForm;
import app.steady.account.Owner;
import app.steady.journal.DraftElsewhereException;
import app.steady.journal.DraftMark;
import app.steady.journal.DraftPage;
import app.steady.journal.Drafts;
import app.steady.journal.Feeling;
import app.steady.journal.Feelings;
import app.steady.journal.TooManyDraftsException;
import app.steady.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what the editor holds as a draft. */
@Component
class DraftKeeping implements CarriedForm {

	private static final int DATE = 40;

	private final Drafts drafts;

	private final DraftRules rules;

	private final Feelings feelings;

	private final Editor editor;

	DraftKeeping(Drafts drafts, DraftRules rules, Feelings feelings, Editor editor) {
		this.drafts = drafts;
		this.rules = rules;
		this.feelings = feelings;
		this.editor = editor;
	}

	@Override
	public boolean accepts(String path) {
		return path.equals("/write/draft");
	}

	@Override
	public ModelAndView keep(Owner owner, String path, MultiValueMap<String, String> fields) {
		return keep(owner, EntryForm.of(fields));
	}

	/** Keeps it because its writer asked for that. */
	ModelAndView keep(Owner owner, EntryForm sent) {
		EntryForm form = sent.by(owner);
		List<Problem> problems = form.isEmpty() ? this.rules.empty() : tryToKeep(owner, form);
		return problems.isEmpty() ? new ModelAndView("redirect:/write?draft")
				: this.editor.show(form.action(), form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** Beside what another tab holds, if there is something. */
	private List<Problem> tryToKeep(Owner owner, EntryForm form) {
		try {
			return keepOwn(owner, form, form.mark());
		}
		catch (DraftElsewhereException ex) {
			return keepOwn(owner, form, form.mark().apart());
		}
	}

	/**
	 * Keeps it in this draft and no other.
	 * @return why it cannot be kept; empty if it was
	 * @throws DraftElsewhereException if another tab holds the draft
	 */
	List<Problem> keepOwn(Owner owner, EntryForm form, DraftMark mark) {
		List<Problem> problems = this.rules.problems(owner, form);
		if (!problems.isEmpty()) {
			return problems;
		}
		try {
			return SecondTry.of(() -> {
				this.drafts.keep(owner, mark, page(form));
				return List.of();
			});
		}
		catch (TooManyDraftsException ex) {
			return this.rules.tooMany();
		}
	}

	private DraftPage page(EntryForm form) {
		List<String> known = this.feelings.of(form.feelings()).stream().map(Feeling::id).toList();
		String date = form.date().substring(0, Math.min(form.date().length(), DATE));
		return new DraftPage(form.id(), form.version(), form.mood(), known, form.text(), date);
	}

}
