package app.steady.journal.web;

import java.util.List;
import java.util.Locale;

import app.steady.account.Owner;
import app.steady.journal.Drafts;
import app.steady.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a draft must be like to be kept. */
@Component
class DraftRules {

	/** Five times a page, so that one too long to be kept can wait until it is split. */
	static final int LONGEST = 100_000;

	private final MessageSource messages;

	DraftRules(MessageSource messages) {
		this.messages = messages;
	}

	List<Problem> problems(Owner owner, EntryForm form) {
		if (!owner.mayKeep()) {
			return problem("journal.draft.consent");
		}
		int length = Typed.length(form.text());
		return (length > LONGEST) ? problem("journal.draft.long", length, LONGEST, length - LONGEST) : List.of();
	}

	List<Problem> empty() {
		return problem("journal.draft.empty");
	}

	List<Problem> tooMany() {
		return problem("journal.draft.many", Drafts.MOST);
	}

	private List<Problem> problem(String key, Object... values) {
		return List.of(new Problem("text", this.messages.getMessage(key, values, Locale.ENGLISH)));
	}

}
