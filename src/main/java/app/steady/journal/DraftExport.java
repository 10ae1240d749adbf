package app.steady.journal;

import java.time.LocalDate;
import java.util.List;

import app.steady.account.Owner;
import app.steady.journal.EntryRecord.Damaged;
import app.steady.journal.EntryRecord.FeelingRecord;
import org.springframework.stereotype.Component;

/** Makes of the drafts what their owner takes along. */
@Component
class DraftExport {

	private static final int CALMEST = 5;

	private final JournalDrafts drafts;

	private final DraftSeal seal;

	private final Feelings feelings;

	DraftExport(JournalDrafts drafts, DraftSeal seal, Feelings feelings) {
		this.drafts = drafts;
		this.seal = seal;
		this.feelings = feelings;
	}

	List<DraftRecord> records(Owner owner) {
		return this.drafts.all(owner.id())
			.stream()
			.flatMap((draft) -> this.seal.open(owner, draft).map((words) -> record(draft, words.page())).stream())
			.toList();
	}

	/** Those that cannot be opened. */
	List<Damaged> damaged(Owner owner) {
		return this.drafts.all(owner.id())
			.stream()
			.filter((draft) -> this.seal.open(owner, draft).isEmpty())
			.map((draft) -> new Damaged(draft.id().id(), LocalDate.ofInstant(draft.updatedAt(), owner.zone())))
			.toList();
	}

	/** A draft is kept as it was sent; what no import would take is left out. */
	DraftRecord record(Draft draft, DraftPage page) {
		Integer mood = page.mood();
		return new DraftRecord(draft.id().id(), draft.updatedAt(), page.id(), page.version() != null,
				(mood != null && mood >= 1 && mood <= CALMEST) ? mood : null,
				this.feelings.of(page.feelings())
					.stream()
					.map((feeling) -> new FeelingRecord(feeling.id(), feeling.word()))
					.toList(),
				page.text(), page.date().replaceAll("[\\p{Cc}\\p{Cs}]", ""));
	}

}
