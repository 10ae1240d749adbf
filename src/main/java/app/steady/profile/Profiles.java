package app.steady.profile;

import java.time.Clock;

import app.steady.account.Owner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps what owners have set. Within a request a profile is fetched and opened once,
 * whoever asks for it.
 */
@Service
@Transactional
public class Profiles {

	private static final String KEPT = Profiles.class.getName() + ".";

	private final ProfileRows rows;

	private final ProfileSeal seal;

	private final Clock clock;

	Profiles(ProfileRows rows, ProfileSeal seal, Clock clock) {
		this.rows = rows;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * What an owner has set; the defaults if nothing was, or if it cannot be opened.
	 */
	@Transactional(readOnly = true)
	public Profile of(Owner owner) {
		return kept(owner).profile();
	}

	/** The same, with what is needed to change it. */
	@Transactional(readOnly = true)
	public KeptProfile kept(Owner owner) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return fetch(owner);
		}
		String name = KEPT + owner.id();
		Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
		if (known instanceof KeptProfile kept) {
			return kept;
		}
		KeptProfile kept = fetch(owner);
		request.setAttribute(name, kept, RequestAttributes.SCOPE_REQUEST);
		return kept;
	}

	/** The same, fetched anew, for a transaction that may be run a second time. */
	@Transactional(readOnly = true)
	public KeptProfile keptNow(Owner owner) {
		forget(owner);
		return fetch(owner);
	}

	/**
	 * Changes what an owner has set. Sending the same twice changes it once.
	 * @param version the version that was shown when the change began
	 * @throws ProfileChangedElsewhereException if it was changed since
	 */
	public KeptProfile change(Owner owner, Profile profile, long version) {
		forget(owner);
		KeptProfile before = fetch(owner);
		if (before.opens() && before.profile().equals(profile)) {
			return before;
		}
		if (before.version() != version) {
			throw new ProfileChangedElsewhereException(before);
		}
		byte[] sealed = this.seal.seal(owner, version + 1, profile);
		ProfileRow row = this.rows.findById(owner.id()).orElse(null);
		if (row == null) {
			row = new ProfileRow(owner.id(), sealed, this.clock.instant());
		}
		else {
			row.rewrite(sealed, this.clock.instant());
		}
		return new KeptProfile(profile, this.rows.saveAndFlush(row).version(), true);
	}

	/** Never shows a rule's findings again, until that is taken back. */
	public void never(Owner owner, String rule) {
		KeptProfile kept = keptNow(owner);
		change(owner, kept.profile().withNever(rule), kept.version());
	}

	/** Takes that back. */
	public void again(Owner owner, String rule) {
		KeptProfile kept = keptNow(owner);
		change(owner, kept.profile().withAgain(rule), kept.version());
	}

	private KeptProfile fetch(Owner owner) {
		return this.rows.findById(owner.id())
			.map((row) -> this.seal.open(owner, row)
				.map((profile) -> new KeptProfile(profile, row.version(), true))
				.orElseGet(() -> new KeptProfile(Profile.DEFAULT, row.version(), false)))
			.orElseGet(KeptProfile::none);
	}

	private static void forget(Owner owner) {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request != null) {
			request.removeAttribute(KEPT + owner.id(), RequestAttributes.SCOPE_REQUEST);
		}
	}

}
