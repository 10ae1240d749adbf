package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An entry as it is stored: when, and two blobs that only its owner can open. */
@Entity
@Table(name = "entry")
class Entry {

	@EmbeddedId
	private EntryId id;

	private LocalDate localDate;

	private Instant createdAt;

	private Instant updatedAt;

	@Version
	private Long version;

	private byte[] words;

	private byte[] brief;

	protected Entry() {
	}

	Entry(EntryId id, LocalDate localDate, SealedEntry sealed, Instant now) {
		this.id = id;
		this.createdAt = now;
		rewrite(localDate, sealed, now);
	}

	final void rewrite(LocalDate localDate, SealedEntry sealed, Instant now) {
		this.localDate = localDate;
		this.updatedAt = now;
		reread(sealed);
	}

	/** What the check says has changed, and not what its owner wrote. */
	final void reread(SealedEntry sealed) {
		this.words = sealed.words();
		this.brief = sealed.brief();
	}

	EntryId id() {
		return this.id;
	}

	LocalDate localDate() {
		return this.localDate;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant updatedAt() {
		return this.updatedAt;
	}

	long version() {
		return this.version;
	}

	SealedEntry sealed() {
		return new SealedEntry(this.words, this.brief);
	}

}
