package app.steady.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

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
		EntryWords words = this.reader.read(owner, page, Optional.empty()).changedIn(0);
		EntryBrief brief = this.reader.brief(owner, page.mood(), page.feelings(), words);
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
		if (version < pageVersion(before) || version > before.version()) {
			return sameOrChanged(before, page);
		}
		long next = entry.version() + 1;
		EntryWords words = this.reader.read(owner, page, Optional.of(before.words())).changedIn(next);
		EntryBrief brief = this.reader.brief(owner, page.mood(), page.feelings(), words);
		entry.rewrite(page.date(), this.seal.seal(owner, id, page.date(), next, words, brief), this.clock.instant());
		return this.seal.open(owner, this.entries.saveAndFlush(entry));
	}

	/** What was found may have changed since; that takes no word from anybody. */
	private static long pageVersion(OpenEntry entry) {
		Long page = entry.words().page();
		return (page != null) ? page : entry.version();
	}

	/**
	 * Remembers that a finding does not fit, or fits after all.
	 * @throws EntryNotFoundException if the owner has no such entry
	 */
	public OpenEntry say(Owner owner, UUID id, boolean notMe, Predicate<Found> which) {
		Entry entry = entry(owner, id);
		OpenEntry before = this.seal.open(owner, entry);
		return store(owner, entry, before, before.words().said(notMe, which));
	}

	/** Whether {@link #readAgain} would change nothing. */
	boolean isCurrent(Owner owner, OpenEntry entry) {
		return !owner.mayKeep() || this.reader.isCurrent(owner, entry);
	}

	/**
	 * Opens an entry, and has it read again first if the rules have grown since, or if
	 * its owner has set reasons aside or taken that back.
	 * @throws EntryNotFoundException if the owner has no such entry
	 */
	public OpenEntry readAgain(Owner owner, UUID id) {
		Entry entry = entry(owner, id);
		OpenEntry before = this.seal.open(owner, entry);
		if (!owner.mayKeep()) {
			return before;
		}
		EntryWords words = this.reader.readAgain(owner, before.words());
		boolean same = words.equals(before.words());
		return store(owner, entry, before, same ? words : words.readAgain(again(owner, before.words(), words)));
	}

	private Again again(Owner owner, EntryWords before, EntryWords after) {
		List<String> then = this.reader.speaking(owner, before);
		List<String> now = this.reader.speaking(owner, after);
		return new Again(owner.today(this.clock), now.stream().filter((sign) -> !then.contains(sign)).toList(),
				then.stream().filter((sign) -> !now.contains(sign)).toList());
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

	/** Stores what is found now, if that is anything else; the page stays as it is. */
	private OpenEntry store(Owner owner, Entry entry, OpenEntry before, EntryWords found) {
		EntryBrief brief = this.reader.brief(owner, before.brief().mood(), before.brief().feelings(), found);
		if (found.equals(before.words()) && brief.equals(before.brief())) {
			return before;
		}
		EntryWords words = found.changedIn(pageVersion(before));
		entry.reread(this.seal.seal(owner, before.id(), before.date(), before.version() + 1, words, brief));
		return this.seal.open(owner, this.entries.saveAndFlush(entry));
	}

	private static OpenEntry sameOrChanged(OpenEntry stored, Page page) {
		if (stored.page().equals(page)) {
			return stored;
		}
		throw new ChangedElsewhereException(stored);
	}

}
