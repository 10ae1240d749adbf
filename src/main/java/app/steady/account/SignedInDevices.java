package app.steady.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.steady.vault.CannotOpenException;
import app.steady.vault.DataKey;
import app.steady.vault.DeviceToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, recognises and ends signed-in browsers. */
@Service
public class SignedInDevices {

	private final Devices devices;

	private final Accounts accounts;

	private final SignIns signIns;

	private final Clock clock;

	SignedInDevices(Devices devices, Accounts accounts, SignIns signIns, Clock clock) {
		this.devices = devices;
		this.accounts = accounts;
		this.signIns = signIns;
		this.clock = clock;
	}

	/**
	 * Signs one more browser in and notes it; rows of browsers whose time is over go.
	 */
	@Transactional
	SignedIn open(Owner owner, Browser browser, Asking asking, Way way) {
		Instant now = this.clock.instant();
		DeviceCookie cookie = new DeviceCookie(owner.id(), DeviceToken.generate());
		this.devices.endOld(cookie.deviceId(), now);
		this.devices.save(new Device(cookie.deviceId(), cookie.token().wrap(owner.key(), owner.id()),
				DeviceLabel.seal(owner, cookie.deviceId(), browser), browser.kind(), asking, now));
		this.signIns.add(owner, way, browser, now);
		return new SignedIn(owner, cookie, browser.kind().cookieLife(asking));
	}

	/**
	 * Who visits with this cookie; empty if the device is unknown, locked, or its time is
	 * over. One that was quiet for too long is locked.
	 */
	public Optional<Visit> recognise(DeviceCookie cookie) {
		Instant now = this.clock.instant();
		Optional<Device> device = this.devices.findById(cookie.deviceId());
		if (device.isPresent() && device.get().isOver(now)) {
			this.devices.end(cookie.deviceId());
			return Optional.empty();
		}
		return device.flatMap((known) -> visit(cookie, known, now))
			.filter((visit) -> isAwake(cookie, device.get(), visit, now));
	}

	private boolean isAwake(DeviceCookie cookie, Device device, Visit visit, Instant now) {
		if (device.isIdle(visit.idle(), now)) {
			this.devices.lock(cookie.deviceId());
			return false;
		}
		if (device.isLongUnseen(now)) {
			this.devices.seen(cookie.deviceId(), now);
		}
		return true;
	}

	/** Whose device a browser runs on; empty unless it is known here and locked. */
	public Optional<DeviceKind> lockedKind(DeviceCookie cookie) {
		return this.devices.findById(cookie.deviceId()).filter(Device::isLocked).map(Device::kind);
	}

	/** Notes that the passphrase was typed again. */
	public void prove(DeviceCookie cookie) {
		this.devices.proved(cookie.deviceId(), this.clock.instant());
	}

	/** Notes that this browser's visitor was told of the use of a recovery code. */
	public void tell(DeviceCookie cookie) {
		this.devices.told(cookie.deviceId(), this.clock.instant());
	}

	/** Signs this browser in, alone: all others end. */
	@Transactional
	SignedIn openAlone(Owner owner, Browser browser, Asking asking) {
		this.devices.endAll(owner.id());
		return open(owner, browser, asking, Way.NEW_PASSPHRASE);
	}

	/** Takes a browser's key away until the passphrase is typed again. */
	public void lock(DeviceCookie cookie) {
		this.devices.lock(cookie.deviceId());
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

	/** A key that no longer opens the account is that of a browser signed in too late. */
	private Optional<Visit> visit(DeviceCookie cookie, Device device, Instant now) {
		try {
			return device.wrappedKey()
				.flatMap((wrapped) -> cookie.token().unwrap(wrapped, cookie.owner()))
				.flatMap((key) -> this.accounts.findById(cookie.owner())
					.map((account) -> visit(account, key, device, now)));
		}
		catch (CannotOpenException ex) {
			return Optional.empty();
		}
	}

	private static Visit visit(Account account, DataKey key, Device device, Instant now) {
		Details details = account.details(key);
		return new Visit(account.owner(key, details), device.kind(), device.kind().idle(details.asking()),
				device.isProved(now), details.isCodeKept(),
				details.recoveredLately(now).filter((event) -> !device.isTold(event)));
	}

}
