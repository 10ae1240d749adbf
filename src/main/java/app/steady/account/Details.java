package app.steady.account;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.steady.vault.DataKey;
import app.steady.vault.Place;
import app.steady.vault.RecoveryCode;
import app.steady.vault.WrappedKey;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of an owner beside the words, sealed like them.
 *
 * @param zone where the owner's day begins
 * @param consent version of the consent that was given, 0 if it was taken back
 * @param consentedAt when it was given or taken back
 * @param asking when the owner's own devices ask for the passphrase again
 * @param code what is known of the recovery code, or null if there is none
 * @param recovery what is known of the last time a recovery code was used, or null
 */
record Details(ZoneId zone, int consent, Instant consentedAt, Asking asking, Code code, Recovery recovery) {

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
		return new Details(other, this.consent, this.consentedAt, this.asking, this.code, this.recovery);
	}

	Details consenting(int version, Instant now) {
		return new Details(this.zone, version, now, this.asking, this.code, this.recovery);
	}

	Details asking(Asking other) {
		return new Details(this.zone, this.consent, this.consentedAt, other, this.code, this.recovery);
	}

	Details with(Code other) {
		return new Details(this.zone, this.consent, this.consentedAt, this.asking, other, this.recovery);
	}

	/** With a recovery that happened at this time and took this passphrase's place. */
	Details recovered(Instant now, WrappedKey former) {
		Stream<byte[]> earlier = isRecoveredSince(now.minus(Recovery.TOLD)) ? this.recovery.former().stream()
				: Stream.of();
		List<byte[]> all = Stream.concat(earlier, Stream.of(former.bytes())).limit(Recovery.MOST).toList();
		return new Details(this.zone, this.consent, this.consentedAt, this.asking, this.code,
				new Recovery(now.truncatedTo(ChronoUnit.MILLIS), all));
	}

	/** Without any recovery that somebody would have to be told of. */
	Details settled() {
		return new Details(this.zone, this.consent, this.consentedAt, this.asking, this.code, null);
	}

	/** When a recovery code was used, if that was not long ago. */
	Optional<Instant> recoveredLately(Instant now) {
		return isRecoveredSince(now.minus(Recovery.TOLD)) ? Optional.of(this.recovery.at()) : Optional.empty();
	}

	/** Keys that a passphrase opens which such a use has replaced. */
	List<WrappedKey> formerKeys(Instant now) {
		return recoveredLately(now).stream()
			.flatMap((time) -> this.recovery.former().stream())
			.map(WrappedKey::of)
			.toList();
	}

	private boolean isRecoveredSince(Instant time) {
		return this.recovery != null && this.recovery.at().isAfter(time);
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

		static Code of(RecoveryCode code, Instant now) {
			return new Code(now.truncatedTo(ChronoUnit.MILLIS), code.ending(), false);
		}

		Code confirm() {
			return new Code(this.madeAt, this.ending, true);
		}

	}

	/**
	 * What is known of the use of a recovery code.
	 *
	 * @param at when it was used
	 * @param former the data key, wrapped by the passphrases that such uses replaced, so
	 * that whoever knew one of them can take the account back
	 */
	record Recovery(Instant at, List<byte[]> former) {

		/** How long browsers that sign in are told. */
		static final Duration TOLD = Duration.ofDays(90);

		/** How many former passphrases are remembered; the first ones are. */
		static final int MOST = 3;

	}

}
