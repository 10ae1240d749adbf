package app.steady.journal;

import java.time.Instant;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A draft as it is stored: when, and a blob that only its owner can open. */
@Entity
@Table(name = "draft")
class Draft {

	@EmbeddedId
	private EntryId id;

	private Instant createdAt;

	private Instant updatedAt;

	@Version
	private Long version;

	private byte[] words;

	protected Draft() {
	}

	Draft(EntryId id, byte[] words, Instant now) {
		this.id = id;
		this.createdAt = now;
		rewrite(words, now);
	}

	final void rewrite(byte[] newWords, Instant now) {
		this.words = newWords;
		this.updatedAt = now;
	}

	EntryId id() {
		return this.id;
	}

	Instant updatedAt() {
		return this.updatedAt;
	}

	long version() {
		return this.version;
	}

	byte[] words() {
		return this.words;
	}

}
