package app.steady.journal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.steady.account.Owner;
import app.steady.journal.DraftPage;
import app.steady.journal.Drafts;
import app.steady.journal.OpenDraft;
import org.springframework.stereotype.Component;

/** Turns drafts into lines to read; their words are not among them. */
@Component
class DraftViews {

	private static final int WEEK = 6;

	private static final Duration FRESH = Duration.ofMinutes(5);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, HH:mm", Locale.ENGLISH);

	private final Drafts drafts;

	private final Clock clock;

	DraftViews(Drafts drafts, Clock clock) {
		this.drafts = drafts;
		this.clock = clock;
	}

	List<DraftView> all(Owner owner) {
		return this.drafts.all(owner).stream().map((draft) -> of(owner, draft)).toList();
	}

	/** Those about one entry. */
	List<DraftView> of(Owner owner, UUID entry) {
		return this.drafts.all(owner)
			.stream()
			.filter((draft) -> draft.isOf(entry))
			.map((draft) -> of(owner, draft))
			.toList();
	}

	DraftView of(Owner owner, OpenDraft draft) {
		ZonedDateTime at = draft.updatedAt().atZone(owner.zone());
		boolean recent = at.toLocalDate().isAfter(owner.today(this.clock).minusDays(WEEK));
		return new DraftView(draft.id(), (recent ? DAY : DATE).format(at),
				draft.page().map(DraftPage::version).isPresent(), draft.page().isPresent());
	}

	/**
	 * Whether one was kept a moment ago: the address that says so stays in the history.
	 */
	boolean isJustKept(Owner owner) {
		return this.drafts.all(owner)
			.stream()
			.anyMatch((draft) -> this.clock.instant().isBefore(draft.updatedAt().plus(FRESH)));
	}

}
