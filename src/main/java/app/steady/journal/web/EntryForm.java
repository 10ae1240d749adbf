package app.steady.journal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.steady.account.Owner;
import app.steady.journal.DraftMark;
import app.steady.journal.DraftPage;
import app.steady.journal.OpenEntry;
import app.steady.journal.Page;
import org.springframework.util.MultiValueMap;

/**
 * What the editor sends, as it was typed.
 *
 * @param id made when the form was shown, so that sending twice keeps once
 * @param owner whose page the form stood on; empty if it was shown signed out
 * @param version version of the entry that is being changed, or null
 * @param mood 1 to 5, or null
 * @param feelings ids of feeling words
 * @param text with lines ended by a line feed and without control characters
 * @param date as typed; empty means today
 * @param mark of the draft that its words are kept in meanwhile
 */
record EntryForm(UUID id, String owner, Long version, Integer mood, List<String> feelings, String text, String date,
		DraftMark mark) {

	static EntryForm blank(Owner owner, LocalDate today) {
		UUID id = UUID.randomUUID();
		return new EntryForm(id, (owner != null) ? owner.id().toString() : "", null, null, List.of(), "",
				(owner != null) ? today.toString() : "", DraftMark.of(id));
	}

	static EntryForm of(Owner owner, OpenEntry entry) {
		return new EntryForm(entry.id(), owner.id().toString(), entry.version(), entry.brief().mood(),
				entry.brief().feelings(), entry.words().text(), entry.date().toString(), DraftMark.of(entry.id()));
	}

	static EntryForm of(Owner owner, DraftPage page, DraftMark mark) {
		return new EntryForm(page.id(), owner.id().toString(), page.version(), page.mood(), page.feelings(),
				page.text(), page.date(), mark);
	}

	static EntryForm of(MultiValueMap<String, String> fields) {
		UUID id = uuid(first(fields, "id")).orElseGet(UUID::randomUUID);
		return new EntryForm(id, first(fields, "owner"), number(first(fields, "version")), mood(first(fields, "mood")),
				fields.getOrDefault("feelings", List.of()), Typed.text(first(fields, "text")),
				first(fields, "date").strip(), mark(id, fields));
	}

	EntryForm withMood(String chosen) {
		return new EntryForm(this.id, this.owner, this.version, mood(chosen), this.feelings, this.text, this.date,
				this.mark);
	}

	/**
	 * The same page in the hands of its owner, so that it stays theirs when it is shown
	 * again.
	 */
	EntryForm by(Owner keeper) {
		return new EntryForm(this.id, keeper.id().toString(), this.version, this.mood, this.feelings, this.text,
				this.date, this.mark);
	}

	/** Whether this is whose page the form stood on, and signed in. */
	boolean isBy(Owner sender) {
		return sender != null && (this.owner.isEmpty() || this.owner.equals(sender.id().toString()));
	}

	/** The same page as a new entry. */
	EntryForm asNew() {
		return new EntryForm(UUID.randomUUID(), this.owner, null, this.mood, this.feelings, this.text, this.date,
				this.mark);
	}

	/** The same page as a change of the version that is kept now. */
	EntryForm onTopOf(OpenEntry stored) {
		return new EntryForm(stored.id(), this.owner, stored.version(), this.mood, this.feelings, this.text, this.date,
				this.mark);
	}

	boolean isEmpty() {
		return this.text.isBlank() && this.mood == null && this.feelings.isEmpty();
	}

	/** Where it is sent to be kept. */
	String action() {
		return (this.version == null) ? "/write" : "/journal/" + this.id;
	}

	/** The date, today if none was typed; empty if what was typed is no date. */
	Optional<LocalDate> day(LocalDate today) {
		try {
			return Optional.of(this.date.isEmpty() ? today : LocalDate.parse(this.date));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	Page page(LocalDate today) {
		return new Page(day(today).orElse(today), this.mood, this.feelings, this.text);
	}

	private static String first(MultiValueMap<String, String> fields, String name) {
		String value = fields.getFirst(name);
		return (value != null) ? value : "";
	}

	private static DraftMark mark(UUID id, MultiValueMap<String, String> fields) {
		Long step = number(first(fields, "step"));
		return new DraftMark(uuid(first(fields, "draft")).orElse(id),
				uuid(first(fields, "tab")).orElseGet(UUID::randomUUID), (step != null) ? step : 0,
				number(first(fields, "seen")));
	}

	private static Optional<UUID> uuid(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Long number(String text) {
		return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
	}

	private static Integer mood(String text) {
		return text.matches("[1-5]") ? Integer.valueOf(text) : null;
	}

}
