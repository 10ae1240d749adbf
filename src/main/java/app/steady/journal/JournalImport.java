package app.steady.journal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.steady.account.Brought;
import app.steady.account.ImportRefusedException;
import app.steady.account.Owner;
import app.steady.vault.CannotOpenException;
import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps entries that their owner brought along, as they were written elsewhere. */
@Component
class JournalImport {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** It is tomorrow somewhere, and the clock of another server may be ahead. */
	private static final Duration AHEAD = Duration.ofDays(1);

	private final JournalEntries entries;

	private final EntrySeal seal;

	private final EntryReader reader;

	private final JdbcTemplate database;

	private final EntityManager memory;

	private final Clock clock;

	JournalImport(JournalEntries entries, EntrySeal seal, EntryReader reader, JdbcTemplate database,
			EntityManager memory, Clock clock) {
		this.entries = entries;
		this.seal = seal;
		this.reader = reader;
		this.database = database;
		this.memory = memory;
		this.clock = clock;
	}

	Brought bring(Owner owner, JsonNode part) {
		JsonNode sent = part.path("entries");
		check(sent);
		Brought all = Brought.NOTHING;
		for (int from = 0; from < sent.size(); from += AllEntries.PORTION) {
			all = all.and(bring(owner, portion(sent, from)));
		}
		return all;
	}

	/** All of it is looked at before any of it is kept. */
	private void check(JsonNode sent) {
		Set<UUID> ids = new HashSet<>();
		Instant latest = this.clock.instant().plus(AHEAD);
		for (int i = 0; i < sent.size(); i++) {
			EntryRecord entry = read(sent, i);
			require(ids.add(entry.id()), "account.import.twice", i, "id");
			require(!entry.writtenAt().isAfter(latest), "account.import.future", i, "writtenAt");
			require(!entry.changedAt().isAfter(latest), "account.import.future", i, "changedAt");
			require(!entry.date().isAfter(LocalDate.ofInstant(latest, ZoneOffset.UTC)), "account.import.future", i,
					"date");
		}
	}

	private static void require(boolean condition, String key, int index, String field) {
		if (!condition) {
			throw new ImportRefusedException(key, "/parts/journal/entries/" + index + "/" + field);
		}
	}

	/**
	 * Reads one; what the schema cannot tell, such as a day that no month has, ends here.
	 */
	private static EntryRecord read(JsonNode sent, int index) {
		try {
			return JSON.treeToValue(sent.get(index), EntryRecord.class);
		}
		catch (JacksonException | DateTimeException ex) {
			throw new ImportRefusedException("account.import.schema", "/parts/journal/entries/" + index);
		}
	}

	private static List<EntryRecord> portion(JsonNode sent, int from) {
		return IntStream.range(from, Math.min(sent.size(), from + AllEntries.PORTION))
			.mapToObj((i) -> read(sent, i))
			.toList();
	}

	private Brought bring(Owner owner, List<EntryRecord> sent) {
		Map<UUID, Entry> stored = this.entries.some(owner.id(), sent.stream().map(EntryRecord::id).toList())
			.stream()
			.collect(Collectors.toMap((entry) -> entry.id().id(), Function.identity()));
		List<EntryRecord> fresh = sent.stream().filter((entry) -> !stored.containsKey(entry.id())).toList();
		List<LocalDate> different = sent.stream()
			.filter((entry) -> stored.containsKey(entry.id()) && !isSame(owner, stored.get(entry.id()), entry))
			.map(EntryRecord::date)
			.toList();
		this.memory.flush();
		this.memory.clear();
		add(owner, fresh);
		return new Brought(fresh.size(), sent.size() - fresh.size() - different.size(), different);
	}

	/** One that does not open here is kept as it is, for its owner to decide. */
	private boolean isSame(Owner owner, Entry stored, EntryRecord sent) {
		try {
			return this.seal.open(owner, stored).page().equals(sent.page());
		}
		catch (CannotOpenException ex) {
			return false;
		}
	}

	private void add(Owner owner, List<EntryRecord> fresh) {
		List<Object[]> rows = fresh.stream().map((entry) -> row(owner, entry)).toList();
		this.database.batchUpdate("""
				insert into entry (owner_id, id, local_date, created_at, updated_at, version, words, brief)
				values (?, ?, ?, ?, ?, 0, ?, ?)""", rows);
	}

	private Object[] row(Owner owner, EntryRecord entry) {
		EntryWords words = words(owner, entry);
		EntryBrief brief = this.reader.brief(owner, entry.mood(), entry.page().feelings(), words);
		SealedEntry sealed = this.seal.seal(owner, entry.id(), entry.date(), 0, words, brief);
		return new Object[] { owner.id(), entry.id(), entry.date(), entry.writtenAt().atOffset(ZoneOffset.UTC),
				entry.changedAt().atOffset(ZoneOffset.UTC), sealed.words(), sealed.brief() };
	}

	private EntryWords words(Owner owner, EntryRecord entry) {
		Owner there = new Owner(owner.id(), owner.key(), entry.zone());
		EntryWords words = this.reader.read(there, entry.page(), Optional.empty()).changedIn(0);
		for (Found found : words.findings()) {
			if (entry.isNotMe(found)) {
				words = words.without(found.rule(), found.start());
			}
		}
		return words;
	}

}
