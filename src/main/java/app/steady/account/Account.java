package app.steady.account;

import java.time.Instant;
import java.util.UUID;

import app.steady.vault.WrappedKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What is stored of an owner: a name nobody can read, and the wrapped data key. */
@Entity
@Table(name = "account")
class Account {

	@Id
	private UUID ownerId;

	private byte[] name;

	private byte[] passphraseKey;

	private byte[] recoveryKey;

	private byte[] details;

	private Instant createdAt;

	private Instant updatedAt;

	@Version
	private Long version;

	protected Account() {
	}

	Account(UUID ownerId, byte[] name, WrappedKey passphraseKey, byte[] details, Instant now) {
		this.ownerId = ownerId;
		this.name = name;
		this.passphraseKey = passphraseKey.bytes();
		this.details = details;
		this.createdAt = now;
		this.updatedAt = now;
	}

	UUID ownerId() {
		return this.ownerId;
	}

	WrappedKey passphraseKey() {
		return WrappedKey.of(this.passphraseKey);
	}

	byte[] details() {
		return this.details;
	}

}
