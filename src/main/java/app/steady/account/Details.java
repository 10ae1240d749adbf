package app.steady.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import app.steady.vault.DataKey;
import app.steady.vault.Place;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of an owner beside the words, sealed like them.
 *
 * @param zone where the owner's day begins
 * @param consent version of the consent that was given, 0 if it was taken back
 * @param consentedAt when it was given or taken back
 * @param asking when the owner's own devices ask for the passphrase again
 * @param code what is known of the recovery code, or null if there is none
 * @param recoveredAt when a recovery code was last used, or null
 */
record Details(ZoneId zone, int consent, Instant consentedAt, Asking asking, Code code, Instant recoveredAt) {

	private static final JsonMapper JSON = JsonMapper.shared();

	Details {
		asking = (asking != null) ? asking : Asking.HALF_A_DAY;
	}

	Details(ZoneId zone, int consent, Instant consentedAt) {
		this(zone, consent, consentedAt, null, null, null);
	}

	byte[] seal(DataKey key, UUID owner) {
		return key.seal(place(owner), JSON.writeValueAsBytes(this));
	}

	static Details open(DataKey key, UUID owner, byte[] sealed) {
		return JSON.readValue(key.open(place(owner), sealed), Details.class);
	}

	Details in(ZoneId other) {
		return new Details(other, this.consent, this.consentedAt, this.asking, this.code, this.recoveredAt);
	}

	Details consenting(int version, Instant now) {
		return new Details(this.zone, version, now, this.asking, this.code, this.recoveredAt);
	}

	Details asking(Asking other) {
		return new Details(this.zone, this.consent, this.consentedAt, other, this.code, this.recoveredAt);
	}

	Details with(Code other) {
		return new Details(this.zone, this.consent, this.consentedAt, this.asking, other, this.recoveredAt);
	}

	Details recovered(Instant now) {
		return new Details(this.zone, this.consent, this.consentedAt, this.asking, this.code, now);
	}

	boolean isCodeKept() {
		return this.code != null && this.code.confirmed();
	}

	/** Whether the present version of the consent was given, and not taken back. */
	boolean mayKeep() {
		return this.consent >= Membership.CONSENT;
	}

	private static Place place(UUID owner) {
		return new Place("account", "details", owner, owner, null);
	}

	/**
	 * What is known of a recovery code.
	 *
	 * @param madeAt when it was made
	 * @param ending its last four characters, by which its owner proves to have kept it
	 * @param confirmed whether they did
	 */
	record Code(Instant madeAt, String ending, boolean confirmed) {

		Code confirm() {
			return new Code(this.madeAt, this.ending, true);
		}

	}

}
