package app.steady.vault;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static app.steady.vault.VaultFixtures.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What earlier versions wrote must open for ever. When a format gets a successor, add a
 * file and keep this one.
 */
class FrozenFormatTests {

	private final Properties frozen = new Properties();

	private final Properties second = new Properties();

	private UUID owner;

	@BeforeEach
	void read() throws IOException {
		load("format-1.properties", this.frozen);
		load("format-2.properties", this.second);
		this.owner = UUID.fromString(text("owner"));
	}

	private void load(String name, Properties into) throws IOException {
		try (Reader file = new InputStreamReader(getClass().getResourceAsStream(name), StandardCharsets.UTF_8)) {
			into.load(file);
		}
	}

	@Test
	void wordsStillOpen() {
		Place place = new Place("entry", "words", this.owner, UUID.fromString(text("row")),
				LocalDate.parse(text("date")));
		assertThat(key().open(place, bytes("sealed.dated"))).isEqualTo(utf8(text("words")));
	}

	@Test
	void wordsBoundToAVersionStillOpen() {
		byte[] sealed = HexFormat.of().parseHex(this.second.getProperty("sealed.dated"));
		long version = Long.parseLong(this.second.getProperty("version"));
		assertThat(key().open(versioned(version), sealed)).isEqualTo(utf8(text("words")));
		assertThatExceptionOfType(CannotOpenException.class)
			.isThrownBy(() -> key().open(versioned(version + 1), sealed));
	}

	@Test
	void wordsOfTheFirstFormatAreBoundToNoVersionAndNotCurrent() {
		assertThat(key().open(versioned(7), bytes("sealed.dated"))).isEqualTo(utf8(text("words")));
		assertThat(key().isCurrent(bytes("sealed.dated"))).isFalse();
	}

	@Test
	void noFormatPassesForAnother() {
		byte[] raised = bytes("sealed.dated");
		raised[0] = 2;
		byte[] lowered = HexFormat.of().parseHex(this.second.getProperty("sealed.dated"));
		lowered[0] = 1;
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> key().open(versioned(0), raised));
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> key().open(versioned(3), lowered));
	}

	private Place versioned(long version) {
		return new Place("entry", "words", this.owner, UUID.fromString(text("row")), LocalDate.parse(text("date")),
				version);
	}

	@Test
	void wordsWithoutDateStillOpen() {
		Place place = new Place("entry", "words", this.owner, UUID.fromString(text("row")), null);
		assertThat(key().open(place, bytes("sealed.undated"))).isEqualTo(utf8(text("words")));
	}

	@Test
	void keysWrappedWithAPassphraseStillOpen() {
		PassphraseKeys keys = new PassphraseKeys(ServerSecret.of(bytes("secret")));
		WrappedKey wrapped = WrappedKey.of(bytes("wrapped.passphrase"));
		assertThat(keys.unwrap(wrapped, text("passphrase"), this.owner).orElseThrow().material())
			.isEqualTo(bytes("key"));
	}

	@Test
	void keysWrappedWithARecoveryCodeStillOpen() {
		RecoveryCode code = RecoveryCode.parse(text("recovery"));
		WrappedKey wrapped = WrappedKey.of(bytes("wrapped.recovery"));
		assertThat(code.unwrap(wrapped, this.owner).orElseThrow().material()).isEqualTo(bytes("key"));
	}

	@Test
	void keysWrappedWithADeviceTokenStillOpen() {
		DeviceToken token = DeviceToken.parse(text("token")).orElseThrow();
		WrappedKey wrapped = WrappedKey.of(bytes("wrapped.device"));
		assertThat(token.unwrap(wrapped, this.owner).orElseThrow().material()).isEqualTo(bytes("key"));
	}

	@Test
	void olderKeysStillOpen() {
		Place place = new Place("entry", "words", this.owner, UUID.fromString(text("row")), null);
		DataKey newer = DataKey.of(2, bytes("newer.key"));
		WrappedKey wrapped = WrappedKey.of(bytes("wrapped.older"));
		assertThat(newer.withOlder(List.of(wrapped), this.owner).open(place, bytes("sealed.undated")))
			.isEqualTo(utf8(text("words")));
	}

	@Test
	void tokensStillDeriveTheSame() {
		DeviceToken token = DeviceToken.parse(text("token")).orElseThrow();
		assertThat(token.id()).hasToString(text("token.id"));
		assertThat(token.csrf()).isEqualTo(text("token.csrf"));
	}

	@Test
	void theServerSecretStillDerivesTheSame() {
		ServerSecret secret = ServerSecret.of(bytes("secret"));
		assertThat(secret.fingerprint()).isEqualTo(text("secret.fingerprint"));
		assertThat(secret.hmac("name", utf8("sam"))).isEqualTo(bytes("secret.hmac.name.sam"));
	}

	private DataKey key() {
		return DataKey.of(1, bytes("key"));
	}

	private String text(String name) {
		return this.frozen.getProperty(name);
	}

	private byte[] bytes(String name) {
		return HexFormat.of().parseHex(this.frozen.getProperty(name));
	}

}
