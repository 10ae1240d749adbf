package app.steady.journal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import app.steady.account.Owner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what an owner is writing, sealed, until it becomes an entry or is thrown away.
 * The check never reads it.
 */
@Service
@Transactional
public class Drafts {

	/** As many drafts can be kept. */
	public static final int MOST = 20;

	private final JournalDrafts drafts;

	private final JournalEntries entries;

	private final DraftSeal seal;

	private final Clock clock;

	Drafts(JournalDrafts drafts, JournalEntries entries, DraftSeal seal, Clock clock) {
		this.drafts = drafts;
		this.entries = entries;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Keeps a draft. An empty one goes.
	 * @throws DraftElsewhereException if that would overwrite what the tab has not seen,
	 * or bring back a draft whose page was kept
	 * @throws TooManyDraftsException if there is no room for one more
	 */
	public void keep(Owner owner, DraftMark mark, DraftPage page) {
		this.drafts.takeTurn(owner.id());
		Optional<Draft> stored = this.drafts.findById(new EntryId(owner.id(), mark.id()));
		if (stored.isPresent()) {
			change(owner, stored.get(), mark, page);
		}
		else if (!page.saysNothing()) {
			begin(owner, mark, page);
		}
	}

	/** All drafts of an owner, the one that was kept last first. */
	@Transactional(readOnly = true)
	public List<OpenDraft> all(Owner owner) {
		return this.drafts.all(owner.id()).stream().map((draft) -> open(owner, draft)).toList();
	}

	/** One draft, if the owner has it. */
	@Transactional(readOnly = true)
	public Optional<OpenDraft> find(Owner owner, UUID id) {
		return this.drafts.findById(new EntryId(owner.id(), id)).map((draft) -> open(owner, draft));
	}

	/** Throws a draft away; nothing happens if there is none. */
	public void forget(Owner owner, UUID id) {
		this.drafts.takeTurn(owner.id());
		this.drafts.delete(new EntryId(owner.id(), id));
	}

	/**
	 * Does what makes an entry of a page, and forgets its draft in the same transaction.
	 * A draft that another tab has gone on with stays.
	 */
	public <T> T forgetting(Owner owner, DraftMark mark, Supplier<T> deed) {
		this.drafts.takeTurn(owner.id());
		T done = deed.get();
		this.drafts.findById(new EntryId(owner.id(), mark.id()))
			.filter((draft) -> isOwn(draft, this.seal.open(owner, draft), mark))
			.ifPresent((draft) -> this.drafts.delete(draft.id()));
		return done;
	}

	/** Does what deletes an entry, and forgets all drafts about it. */
	public <T> T forgettingAll(Owner owner, UUID entry, Supplier<T> deed) {
		this.drafts.takeTurn(owner.id());
		T done = deed.get();
		all(owner).stream()
			.filter((draft) -> draft.isOf(entry))
			.forEach((draft) -> this.drafts.delete(new EntryId(owner.id(), draft.id())));
		return done;
	}

	private void begin(Owner owner, DraftMark mark, DraftPage page) {
		if (mark.id().equals(page.id()) && isKeptSince(owner, page)) {
			throw new DraftElsewhereException();
		}
		if (this.drafts.count(owner.id()) >= MOST) {
			throw new TooManyDraftsException();
		}
		byte[] sealed = this.seal.seal(owner, mark.id(), 0, new DraftWords(page, mark.tab(), mark.step()));
		this.drafts.saveAndFlush(new Draft(new EntryId(owner.id(), mark.id()), sealed, this.clock.instant()));
	}

	private void change(Owner owner, Draft stored, DraftMark mark, DraftPage page) {
		Optional<DraftWords> words = this.seal.open(owner, stored);
		if (words.filter((before) -> before.isLaterThan(mark)).isPresent()) {
			return;
		}
		if (!isOwn(stored, words, mark)) {
			throw new DraftElsewhereException();
		}
		if (page.saysNothing()) {
			this.drafts.delete(stored.id());
			return;
		}
		byte[] sealed = this.seal.seal(owner, mark.id(), stored.version() + 1,
				new DraftWords(page, mark.tab(), mark.step()));
		stored.rewrite(sealed, this.clock.instant());
		this.drafts.saveAndFlush(stored);
	}

	/** A page that was kept since would otherwise leave its last draft behind. */
	private boolean isKeptSince(Owner owner, DraftPage page) {
		return this.entries.findById(new EntryId(owner.id(), page.id()))
			.filter((entry) -> page.version() == null || entry.version() != page.version())
			.isPresent();
	}

	private static boolean isOwn(Draft stored, Optional<DraftWords> words, DraftMark mark) {
		boolean sameTab = words.filter((before) -> before.tab().equals(mark.tab())).isPresent();
		boolean seen = mark.seen() != null && mark.seen() == stored.version();
		return words.isPresent() && (sameTab || seen);
	}

	private OpenDraft open(Owner owner, Draft draft) {
		return new OpenDraft(draft.id().id(), draft.updatedAt(), draft.version(),
				this.seal.open(owner, draft).map(DraftWords::page));
	}

}
