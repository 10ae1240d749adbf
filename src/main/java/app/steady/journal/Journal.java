package app.steady.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.steady.account.Owner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps, opens and changes the entries of an owner. */
@Service
@Transactional
public class Journal {

	private final JournalEntries entries;

	private final EntrySeal seal;

	private final EntryReader reader;

	private final Clock clock;

	Journal(JournalEntries entries, EntrySeal seal, EntryReader reader, Clock clock) {
		this.entries = entries;
		this.seal = seal;
		this.reader = reader;
		this.clock = clock;
	}

	/**
	 * Keeps a new entry. Sending the same page twice keeps it once.
	 * @param id made when the form was shown
	 * @throws ChangedElsewhereException if the id already holds another page
	 */
	public OpenEntry keep(Owner owner, UUID id, Page page) {
		Optional<OpenEntry> kept = find(owner, id);
		if (kept.isPresent()) {
			return sameOrChanged(kept.get(), page);
		}
		EntryWords words = this.reader.read(owner, page, Optional.empty());
		EntryBrief brief = this.reader.brief(page.mood(), page.feelings(), words);
		SealedEntry sealed = this.seal.seal(owner, id, page.date(), 0, words, brief);
		Entry entry = new Entry(new EntryId(owner.id(), id), page.date(), sealed, this.clock.instant());
		return this.seal.open(owner, this.entries.saveAndFlush(entry));
	}

	/**
	 * Changes an entry.
	 * @param version the version that was shown when the change began
	 * @throws EntryNotFoundException if the owner has no such entry (any more)
	 * @throws ChangedElsewhereException if it was changed since
	 */
	public OpenEntry rewrite(Owner owner, UUID id, long version, Page page) {
		Entry entry = entry(owner, id);
		OpenEntry before = this.seal.open(owner, entry);
		if (before.version() != version) {
			return sameOrChanged(before, page);
		}
		EntryWords words = this.reader.read(owner, page, Optional.of(before.words()));
		return store(owner, entry, page.date(), words, this.reader.brief(page.mood(), page.feelings(), words));
	}

	/**
	 * Remembers that a finding does not fit. What the check says about danger stays.
	 * @throws EntryNotFoundException if the owner has no such entry
	 */
	public OpenEntry dismiss(Owner owner, UUID id, String rule, int start) {
		Entry entry = entry(owner, id);
		OpenEntry before = this.seal.open(owner, entry);
		EntryWords words = before.words().without(rule, start);
		return words.equals(before.words()) ? before : store(owner, entry, before.date(), words,
				this.reader.brief(before.brief().mood(), before.brief().feelings(), words));
	}

	/**
	 * Opens an entry.
	 * @throws EntryNotFoundException if the owner has no such entry
	 */
	@Transactional(readOnly = true)
	public OpenEntry open(Owner owner, UUID id) {
		return this.seal.open(owner, entry(owner, id));
	}

	/** The entries of a month, newest first, without opening a text. */
	@Transactional(readOnly = true)
	public List<DayLine> month(Owner owner, YearMonth month) {
		return this.entries.briefs(owner.id(), month.atDay(1), month.atEndOfMonth())
			.stream()
			.map((row) -> this.seal.open(owner, row))
			.toList();
	}

	/** The nearest earlier month with an entry, if any. */
	@Transactional(readOnly = true)
	public Optional<YearMonth> monthBefore(Owner owner, YearMonth month) {
		return this.entries.lastDayBefore(owner.id(), month.atDay(1)).map(YearMonth::from);
	}

	/** The nearest later month with an entry, if any. */
	@Transactional(readOnly = true)
	public Optional<YearMonth> monthAfter(Owner owner, YearMonth month) {
		return this.entries.firstDayAfter(owner.id(), month.atEndOfMonth()).map(YearMonth::from);
	}

	/**
	 * Deletes an entry for good, also one that no longer opens.
	 * @return the day it was about
	 * @throws EntryNotFoundException if the owner has no such entry
	 */
	public LocalDate delete(Owner owner, UUID id) {
		LocalDate date = entry(owner, id).localDate();
		if (this.entries.delete(new EntryId(owner.id(), id)) == 0) {
			throw new EntryNotFoundException();
		}
		return date;
	}

	private Optional<OpenEntry> find(Owner owner, UUID id) {
		return this.entries.findById(new EntryId(owner.id(), id)).map((entry) -> this.seal.open(owner, entry));
	}

	private Entry entry(Owner owner, UUID id) {
		return this.entries.findById(new EntryId(owner.id(), id)).orElseThrow(EntryNotFoundException::new);
	}

	private OpenEntry store(Owner owner, Entry entry, LocalDate date, EntryWords words, EntryBrief brief) {
		long next = entry.version() + 1;
		entry.rewrite(date, this.seal.seal(owner, entry.id().id(), date, next, words, brief), this.clock.instant());
		return this.seal.open(owner, this.entries.saveAndFlush(entry));
	}

	private static OpenEntry sameOrChanged(OpenEntry stored, Page page) {
		if (stored.page().equals(page)) {
			return stored;
		}
		throw new ChangedElsewhereException(stored);
	}

}
