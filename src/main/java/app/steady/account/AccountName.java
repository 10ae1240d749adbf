package app.steady.account;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

import app.steady.vault.ServerSecret;

/** A name as people type it: case, width and spaces around it make no difference. */
record AccountName(String text) {

	AccountName {
		text = Normalizer.normalize(text, Normalizer.Form.NFKC)
			.strip()
			.replaceAll("\\s+", " ")
			.toLowerCase(Locale.ROOT);
	}

	byte[] under(ServerSecret secret) {
		return secret.hmac("account-name", this.text.getBytes(StandardCharsets.UTF_8));
	}

}
