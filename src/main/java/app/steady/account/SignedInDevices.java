package app.steady.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.steady.vault.DataKey;
import app.steady.vault.DeviceToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, recognises and ends signed-in browsers. */
@Service
public class SignedInDevices {

	private final Devices devices;

	private final Accounts accounts;

	private final Clock clock;

	SignedInDevices(Devices devices, Accounts accounts, Clock clock) {
		this.devices = devices;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** Signs one more browser in; rows of browsers whose time is over go. */
	@Transactional
	public SignedIn open(Owner owner, DeviceKind kind) {
		Instant now = this.clock.instant();
		DeviceCookie cookie = new DeviceCookie(owner.id(), DeviceToken.generate());
		this.devices.endOld(cookie.deviceId(), now);
		this.devices.save(new Device(cookie.deviceId(), cookie.token().wrap(owner.key(), owner.id()), kind, now));
		return new SignedIn(owner, cookie, kind);
	}

	/** The owner behind a cookie; empty if the device is unknown or its time is over. */
	public Optional<Owner> recognise(DeviceCookie cookie) {
		Instant now = this.clock.instant();
		Optional<Device> device = this.devices.findById(cookie.deviceId());
		if (device.isEmpty() || device.get().isOver(now)) {
			device.ifPresent((over) -> this.devices.end(over.getId()));
			return Optional.empty();
		}
		if (device.get().isLongUnseen(now)) {
			this.devices.seen(cookie.deviceId(), now);
		}
		return cookie.token().unwrap(device.get().wrappedKey(), cookie.owner()).flatMap((key) -> owner(cookie, key));
	}

	/**
	 * Whether this browser was signed in to this very account and not signed out since,
	 * even if it is locked now.
	 */
	boolean isKnown(DeviceCookie cookie, UUID owner) {
		return cookie.owner().equals(owner) && this.devices.existsById(cookie.deviceId());
	}

	/** Forgets a browser; nothing happens if it is unknown. */
	public void end(DeviceCookie cookie) {
		this.devices.end(cookie.deviceId());
	}

	private Optional<Owner> owner(DeviceCookie cookie, DataKey key) {
		return this.accounts.findById(cookie.owner())
			.map((account) -> Details.open(key, cookie.owner(), account.details()))
			.map((details) -> new Owner(cookie.owner(), key, details.zone()));
	}

}
