package app.steady.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Service;

/** What an owner sees of all browsers that are signed in, and decides about them. */
@Service
public class KnownDevices {

	private final Devices devices;

	private final OpenAccounts open;

	private final SignIns signIns;

	private final Clock clock;

	KnownDevices(Devices devices, OpenAccounts open, SignIns signIns, Clock clock) {
		this.devices = devices;
		this.open = open;
		this.signIns = signIns;
		this.clock = clock;
	}

	/** All whose time is not over, the one used last first. */
	public List<KnownDevice> of(Owner owner, DeviceCookie here) {
		Instant now = this.clock.instant();
		Asking asking = asking(owner);
		return this.devices.findAll(owner.id(), now)
			.stream()
			.map((device) -> known(owner, device, device.isAwake(asking, now), here))
			.toList();
	}

	/** The last times the owner signed in, newest first. */
	public List<SignIn> signIns(Owner owner) {
		return this.signIns.of(owner);
	}

	/** When the owner's own devices ask for the passphrase again. */
	public Asking asking(Owner owner) {
		return this.open.look(owner, (opened) -> opened.details().asking());
	}

	/**
	 * Changes when own devices ask for the passphrase again. Quiet times count at once
	 * everywhere; this browser's whole time begins anew, as if it had just signed in.
	 * @return how long this browser is to keep its cookie; empty if until it closes
	 */
	public Optional<Duration> ask(Owner owner, Asking asking, DeviceCookie here) {
		return this.open.change(owner, (opened) -> {
			DeviceKind kind = this.devices.findById(here.deviceId())
				.orElseThrow(() -> new EmptyResultDataAccessException(1))
				.kind();
			opened.keep(opened.details().asking(asking), owner.key());
			this.devices.live(here.deviceId(), opened.now().plus(kind.life(asking)));
			return kind.cookieLife(asking);
		});
	}

	/**
	 * Ends one of the owner's browsers; nothing happens if they have none with this id.
	 */
	public void end(Owner owner, UUID device) {
		this.devices.end(new DeviceId(owner.id(), device));
	}

	/** Ends all of the owner's browsers but this one. */
	public void endOthers(DeviceCookie here) {
		this.devices.endOthers(here.deviceId());
	}

	/** Ends all of the owner's browsers. */
	public void endAll(Owner owner) {
		this.devices.endAll(owner.id());
	}

	private static KnownDevice known(Owner owner, Device device, boolean awake, DeviceCookie here) {
		Browser browser = new Browser(device.kind(), DeviceLabel.open(owner, device.getId(), device.label()));
		return new KnownDevice(device.getId().id(), browser, device.createdAt(), device.seenAt(), awake,
				device.getId().equals(here.deviceId()));
	}

}
