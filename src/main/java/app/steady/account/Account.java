package app.steady.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.steady.vault.DataKey;
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

	private byte[] olderKeys;

	private Instant rekeyedAt;

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

	/**
	 * The details, opened.
	 * @throws app.steady.vault.CannotOpenException if this is not the account's key
	 */
	Details details(DataKey key) {
		return Details.open(key, this.ownerId, this.details);
	}

	/** The owner, with a key that also opens what older ones have sealed. */
	Owner owner(DataKey key, Details opened) {
		return new Owner(this.ownerId, key.withOlder(olderKeys(), this.ownerId), opened.zone(), opened.mayKeep());
	}

	/** Keys from before the last change, while words are still being sealed anew. */
	List<WrappedKey> olderKeys() {
		return (this.olderKeys != null) ? WrappedKey.allOf(this.olderKeys) : List.of();
	}

	/** The key that a recovery code opens; empty if there is no code. */
	Optional<WrappedKey> recoveryKey() {
		return Optional.ofNullable(this.recoveryKey).map(WrappedKey::of);
	}

	/** Whether its recovery code is still the one that an earlier look has found. */
	boolean hasRecoveryKeyOf(Account earlier) {
		return Arrays.equals(this.recoveryKey, earlier.recoveryKey);
	}

	/** When its key was last replaced, if it ever was. */
	Optional<Instant> rekeyedAt() {
		return Optional.ofNullable(this.rekeyedAt);
	}

	boolean isYoungerThan(Duration age, Instant now) {
		return now.isBefore(this.createdAt.plus(age));
	}

	void choosePassphrase(WrappedKey passphraseKey, Instant now) {
		this.passphraseKey = passphraseKey.bytes();
		this.updatedAt = now;
	}

	void takeCode(WrappedKey recoveryKey) {
		this.recoveryKey = recoveryKey.bytes();
	}

	/** Replaces the key; the new one has wrapped the older ones. */
	void rekey(List<WrappedKey> older, Instant now) {
		this.olderKeys = WrappedKey.joined(older);
		this.rekeyedAt = now.truncatedTo(ChronoUnit.MILLIS);
		this.updatedAt = now;
	}

	/** Once nothing is left that they have sealed. */
	void dropOlderKeys() {
		this.olderKeys = null;
	}

	void change(byte[] newDetails, Instant now) {
		this.details = newDetails;
		this.updatedAt = now;
	}

}
