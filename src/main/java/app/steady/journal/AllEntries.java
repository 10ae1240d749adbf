package app.steady.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.steady.account.Owner;
import app.steady.journal.EntryRecord.Damaged;
import app.steady.vault.CannotOpenException;
import tools.jackson.core.JacksonException;

/**
 * All entries of an owner, oldest first, opened portion by portion. Those that do not
 * open stop nobody.
 */
class AllEntries {

	static final int PORTION = 100;

	private final JournalEntries entries;

	private final EntrySeal seal;

	private final Owner owner;

	private final List<Damaged> damaged = new ArrayList<>();

	AllEntries(JournalEntries entries, EntrySeal seal, Owner owner) {
		this.entries = entries;
		this.seal = seal;
		this.owner = owner;
	}

	/** One after the other; each is fetched when it is asked for. */
	Stream<List<OpenEntry>> portions() {
		List<UUID> ids = this.entries.ids(this.owner.id());
		return IntStream.range(0, (ids.size() + PORTION - 1) / PORTION)
			.mapToObj((i) -> ids.subList(i * PORTION, Math.min(ids.size(), (i + 1) * PORTION)))
			.map((portion) -> this.entries.some(this.owner.id(), portion)
				.stream()
				.map(this::open)
				.filter(Objects::nonNull)
				.toList());
	}

	/** Those that did not open so far. */
	List<Damaged> damaged() {
		return this.damaged;
	}

	private OpenEntry open(Entry entry) {
		try {
			return this.seal.open(this.owner, entry);
		}
		catch (CannotOpenException | JacksonException ex) {
			this.damaged.add(new Damaged(entry.id().id(), entry.localDate()));
			return null;
		}
	}

}
