package app.steady.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import app.steady.vault.WrappedKey;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A signed-in browser. Without its cookie the row opens nothing. */
@Entity
@Table(name = "device")
class Device implements Persistable<DeviceId> {

	private static final Duration GLANCE = Duration.ofMinutes(1);

	private static final Duration PROOF = Duration.ofMinutes(5);

	@EmbeddedId
	private DeviceId id;

	private byte[] wrappedKey;

	@Enumerated(EnumType.STRING)
	private DeviceKind kind;

	private Instant createdAt;

	private Instant seenAt;

	private Instant endsAt;

	private Instant provedAt;

	private Instant toldAt;

	private byte[] label;

	@Transient
	private boolean created;

	protected Device() {
	}

	Device(DeviceId id, WrappedKey wrappedKey, byte[] label, DeviceKind kind, Asking asking, Instant now) {
		this.id = id;
		this.wrappedKey = wrappedKey.bytes();
		this.label = label;
		this.kind = kind;
		this.createdAt = now;
		this.seenAt = now;
		this.created = true;
		this.endsAt = now.plus(kind.life(asking));
	}

	/** The key that its cookie opens; empty if it is locked. */
	Optional<WrappedKey> wrappedKey() {
		return Optional.ofNullable(this.wrappedKey).map(WrappedKey::of);
	}

	DeviceKind kind() {
		return this.kind;
	}

	/** Which browser it is, sealed; empty if that was not kept. */
	Optional<byte[]> label() {
		return Optional.ofNullable(this.label);
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant seenAt() {
		return this.seenAt;
	}

	boolean isLocked() {
		return this.wrappedKey == null;
	}

	/** Whether it opens pages without asking for the passphrase. */
	boolean isAwake(Asking asking, Instant now) {
		return !isLocked() && !isOver(now) && !isIdle(this.kind.idle(asking), now);
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.endsAt);
	}

	/** Whether it was quiet for longer than its owner wants. */
	boolean isIdle(Duration idle, Instant now) {
		return !now.isBefore(this.seenAt.plus(idle));
	}

	/** Whether the passphrase was typed again a short while ago. */
	boolean isProved(Instant now) {
		return this.provedAt != null && now.isBefore(this.provedAt.plus(PROOF));
	}

	/** Whether its visitor was told of what happened at that time. */
	boolean isTold(Instant event) {
		return this.toldAt != null && !this.toldAt.isBefore(event);
	}

	/**
	 * Whether a visit is worth noting: at most once a minute, so that reading is not
	 * writing.
	 */
	boolean isLongUnseen(Instant now) {
		return now.isAfter(this.seenAt.plus(GLANCE));
	}

	@Override
	public DeviceId getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.created;
	}

}
