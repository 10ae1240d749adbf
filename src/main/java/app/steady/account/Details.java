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
 * @param consent version of the consent that was given
 * @param consentedAt when it was given
 */
record Details(ZoneId zone, int consent, Instant consentedAt) {

	private static final JsonMapper JSON = JsonMapper.shared();

	byte[] seal(DataKey key, UUID owner) {
		return key.seal(place(owner), JSON.writeValueAsBytes(this));
	}

	static Details open(DataKey key, UUID owner, byte[] sealed) {
		return JSON.readValue(key.open(place(owner), sealed), Details.class);
	}

	private static Place place(UUID owner) {
		return new Place("account", "details", owner, owner, null);
	}

}
