package app.steady.account;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

import app.steady.vault.ServerSecret;

/**
 * Whose tries are counted under a limit. It is stored only as a code under a secret of
 * the day, so that codes of different days or limits cannot be compared.
 *
 * @param limit how often they may try
 * @param whom address, name, device or owner
 */
record Counted(Limit limit, String whom) {

	static Counted from(Source source, Limit limit) {
		return new Counted(limit, source.network());
	}

	static Counted as(AccountName name, Limit limit) {
		return new Counted(limit, name.text());
	}

	static Counted on(DeviceCookie device, Limit limit) {
		return new Counted(limit, device.deviceId().toString());
	}

	static Counted of(UUID owner, Limit limit) {
		return new Counted(limit, owner.toString());
	}

	byte[] code(ServerSecret secret, LocalDate day) {
		return secret.hmac("attempt/" + day, (this.limit + "/" + this.whom).getBytes(StandardCharsets.UTF_8));
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "Counted";
	}

}
