package app.steady.journal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.steady.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a page must be like to be kept. */
@Component
class EntryRules {

	static final int LONGEST = 20_000;

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private final MessageSource messages;

	EntryRules(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * What is wrong with a page.
	 * @param today the owner's date, or the latest one on earth if nobody is signed in
	 */
	List<Problem> problems(EntryForm form, LocalDate today) {
		List<Problem> problems = new ArrayList<>();
		if (form.isEmpty()) {
			problems.add(problem("text", "journal.text.empty"));
		}
		int length = Typed.length(form.text());
		if (length > LONGEST) {
			problems.add(problem("text", "journal.text.long", length, LONGEST, length - LONGEST));
		}
		Optional<LocalDate> day = form.day(today);
		if (day.isEmpty()) {
			problems.add(problem("date", "journal.date.unreadable"));
		}
		else if (day.get().isAfter(today)) {
			problems.add(problem("date", "journal.date.future"));
		}
		else if (day.get().isBefore(EARLIEST)) {
			problems.add(problem("date", "journal.date.early"));
		}
		return problems;
	}

	private Problem problem(String field, String key, Object... values) {
		return new Problem(field, this.messages.getMessage(key, values, Locale.ENGLISH));
	}

}
