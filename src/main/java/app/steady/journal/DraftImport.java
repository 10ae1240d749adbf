package app.steady.journal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.steady.account.Brought;
import app.steady.account.ImportRefusedException;
import app.steady.account.Owner;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts that their owner brought along, beside those that are here. */
@Component
class DraftImport {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final Duration AHEAD = Duration.ofDays(1);

	private final JournalDrafts drafts;

	private final DraftSeal seal;

	private final DraftExport export;

	private final Clock clock;

	DraftImport(JournalDrafts drafts, DraftSeal seal, DraftExport export, Clock clock) {
		this.drafts = drafts;
		this.seal = seal;
		this.export = export;
		this.clock = clock;
	}

	/**
	 * Looks at all of them before anything is kept, and holds their owner's turn.
	 */
	List<DraftRecord> read(Owner owner, JsonNode part) {
		JsonNode sent = part.path("drafts");
		List<DraftRecord> all = new ArrayList<>();
		Set<UUID> ids = new HashSet<>();
		Instant latest = this.clock.instant().plus(AHEAD);
		for (int i = 0; i < sent.size(); i++) {
			DraftRecord draft = read(sent, i);
			require(ids.add(draft.id()), "account.import.twice", i, "id");
			require(!draft.savedAt().isAfter(latest), "account.import.future", i, "savedAt");
			all.add(draft);
		}
		if (!all.isEmpty()) {
			makeSureOfRoom(owner, all);
		}
		return all;
	}

	Brought bring(Owner owner, List<DraftRecord> sent) {
		int added = 0;
		List<LocalDate> different = new ArrayList<>();
		for (DraftRecord draft : sent) {
			Optional<Draft> stored = this.drafts.findById(new EntryId(owner.id(), draft.id()));
			if (stored.isEmpty()) {
				add(owner, draft);
				added++;
			}
			else if (!isSame(owner, stored.get(), draft)) {
				different.add(LocalDate.ofInstant(draft.savedAt(), owner.zone()));
			}
		}
		return new Brought(added, sent.size() - added - different.size(), different);
	}

	private void makeSureOfRoom(Owner owner, List<DraftRecord> sent) {
		this.drafts.takeTurn(owner.id());
		long fresh = sent.stream()
			.filter((draft) -> this.drafts.findById(new EntryId(owner.id(), draft.id())).isEmpty())
			.count();
		if (fresh > 0 && this.drafts.count(owner.id()) + fresh > Drafts.MOST) {
			throw new ImportRefusedException("account.import.drafts", String.valueOf(Drafts.MOST));
		}
	}

	private static DraftRecord read(JsonNode sent, int index) {
		try {
			return JSON.treeToValue(sent.get(index), DraftRecord.class);
		}
		catch (JacksonException | DateTimeException ex) {
			throw new ImportRefusedException("account.import.schema", "/parts/journal/drafts/" + index);
		}
	}

	private static void require(boolean condition, String key, int index, String field) {
		if (!condition) {
			throw new ImportRefusedException(key, "/parts/journal/drafts/" + index + "/" + field);
		}
	}

	/** One that does not open here is kept as it is, for its owner to decide. */
	private boolean isSame(Owner owner, Draft stored, DraftRecord sent) {
		return this.seal.open(owner, stored)
			.filter((words) -> this.export.record(stored, words.page()).isSameAs(sent))
			.isPresent();
	}

	private void add(Owner owner, DraftRecord draft) {
		DraftWords words = new DraftWords(draft.page(), UUID.randomUUID(), 0);
		byte[] sealed = this.seal.seal(owner, draft.id(), 0, words);
		this.drafts.saveAndFlush(new Draft(new EntryId(owner.id(), draft.id()), sealed, draft.savedAt()));
	}

}
