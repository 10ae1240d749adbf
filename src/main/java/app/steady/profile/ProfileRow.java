package app.steady.profile;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A profile as it is stored: a blob that only its owner can open. */
@Entity
@Table(name = "profile")
class ProfileRow {

	@Id
	private UUID ownerId;

	private UUID id;

	private Instant createdAt;

	private Instant updatedAt;

	@Version
	private Long version;

	private byte[] settings;

	protected ProfileRow() {
	}

	ProfileRow(UUID ownerId, byte[] settings, Instant now) {
		this.ownerId = ownerId;
		this.id = ownerId;
		this.createdAt = now;
		rewrite(settings, now);
	}

	final void rewrite(byte[] sealed, Instant now) {
		this.settings = sealed;
		this.updatedAt = now;
	}

	long version() {
		return this.version;
	}

	byte[] settings() {
		return this.settings;
	}

}
