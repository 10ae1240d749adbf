package app.steady.account;

import java.time.Duration;
import java.time.Instant;

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

	@EmbeddedId
	private DeviceId id;

	private byte[] wrappedKey;

	@Enumerated(EnumType.STRING)
	private DeviceKind kind;

	private Instant createdAt;

	private Instant seenAt;

	private Instant endsAt;

	@Transient
	private boolean created;

	protected Device() {
	}

	Device(DeviceId id, WrappedKey wrappedKey, DeviceKind kind, Instant now) {
		this.id = id;
		this.wrappedKey = wrappedKey.bytes();
		this.kind = kind;
		this.createdAt = now;
		this.seenAt = now;
		this.endsAt = now.plus(kind.life());
		this.created = true;
	}

	WrappedKey wrappedKey() {
		return WrappedKey.of(this.wrappedKey);
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.endsAt) || !now.isBefore(this.seenAt.plus(this.kind.idle()));
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
