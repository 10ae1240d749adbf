package app.steady.journal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import app.steady.account.CarriedForm;
import app.steady.account.Owner;
import app.steady.journal.ChangedElsewhereException;
import app.steady.journal.Drafts;
import app.steady.journal.EntryNotFoundException;
import app.steady.journal.Journal;
import app.steady.journal.OpenEntry;
import app.steady.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Keeps what the editor sends, whether its sender was signed in already or has just done
 * so. Whatever stands in the way, the answer holds the text.
 */
@Component
class Keeping implements CarriedForm {

	private static final Pattern ENTRY = Pattern.compile("/journal/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final Journal journal;

	private final Drafts drafts;

	private final EntryRules rules;

	private final Editor editor;

	private final BothVersions bothVersions;

	private final Clock clock;

	Keeping(Journal journal, Drafts drafts, EntryRules rules, Editor editor, BothVersions bothVersions, Clock clock) {
		this.journal = journal;
		this.drafts = drafts;
		this.rules = rules;
		this.editor = editor;
		this.bothVersions = bothVersions;
		this.clock = clock;
	}

	@Override
	public boolean accepts(String path) {
		return path.equals("/write") || ENTRY.matcher(path).matches();
	}

	@Override
	public ModelAndView keep(Owner owner, String path, MultiValueMap<String, String> fields) {
		EntryForm form = EntryForm.of(fields);
		return path.equals("/write") ? write(owner, form)
				: rewrite(owner, UUID.fromString(path.substring("/journal/".length())), form);
	}

	ModelAndView write(Owner owner, EntryForm sent) {
		EntryForm form = sent.by(owner);
		LocalDate today = owner.today(this.clock);
		List<Problem> problems = this.rules.problems(form, today);
		if (!problems.isEmpty()) {
			return this.editor.show("/write", form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return keep(owner, form, () -> this.journal.keep(owner, form.id(), form.page(today)));
	}

	ModelAndView rewrite(Owner owner, UUID id, EntryForm sent) {
		EntryForm form = sent.by(owner);
		LocalDate today = owner.today(this.clock);
		List<Problem> problems = this.rules.problems(form, today);
		if (!problems.isEmpty()) {
			return this.editor.show("/journal/" + id, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		long version = (form.version() != null) ? form.version() : -1;
		return keep(owner, form, () -> this.journal.rewrite(owner, id, version, form.page(today)));
	}

	private ModelAndView keep(Owner owner, EntryForm form, Supplier<OpenEntry> deed) {
		try {
			return kept(SecondTry.of(() -> this.drafts.forgetting(owner, form.mark(), deed)));
		}
		catch (ChangedElsewhereException ex) {
			return this.bothVersions.show(form, ex.stored());
		}
		catch (EntryNotFoundException ex) {
			ModelAndView again = this.editor.show("/write", form.asNew(), List.of(), HttpStatus.NOT_FOUND);
			return again.addObject("gone", true);
		}
	}

	private static ModelAndView kept(OpenEntry entry) {
		return new ModelAndView("redirect:/journal/" + entry.id() + "?kept");
	}

}
