package app.steady.vault;

import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static app.steady.vault.VaultFixtures.OTHER_OWNER;
import static app.steady.vault.VaultFixtures.OWNER;
import static app.steady.vault.VaultFixtures.quickPassphraseKeys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PassphraseKeysTests {

	private static final String PASSPHRASE = "three quiet boats at noon";

	private final ServerSecret secret = ServerSecret.generate();

	private final PassphraseKeys keys = quickPassphraseKeys(this.secret);

	private final DataKey key = DataKey.generate();

	@Test
	void unwrapsAtTheRealCost() {
		PassphraseKeys real = new PassphraseKeys(this.secret);
		WrappedKey wrapped = WrappedKey.of(real.wrap(this.key, PASSPHRASE, OWNER).bytes());
		assertThat(Arrays.copyOfRange(wrapped.bytes(), 6, 12)).containsExactly(0, 1, 0, 0, 3, 1);
		assertThat(real.unwrap(wrapped, PASSPHRASE, OWNER).orElseThrow().material()).isEqualTo(this.key.material());
	}

	@Test
	void unwrapsWithPassphraseOwnerAndSecretTogetherOnly() {
		WrappedKey wrapped = this.keys.wrap(this.key, PASSPHRASE, OWNER);
		assertThat(this.keys.unwrap(wrapped, PASSPHRASE, OWNER)).isPresent();
		assertThat(this.keys.unwrap(wrapped, PASSPHRASE + " ", OWNER)).isEmpty();
		assertThat(this.keys.unwrap(wrapped, "", OWNER)).isEmpty();
		assertThat(this.keys.unwrap(wrapped, PASSPHRASE, OTHER_OWNER)).isEmpty();
		assertThat(quickPassphraseKeys(ServerSecret.generate()).unwrap(wrapped, PASSPHRASE, OWNER)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Zoë im Café, Zoe\u0308 im Cafe\u0301", "ﬁve ｂoats, five boats", "x² + ½, x2 + 1⁄2" })
	void readsTheSamePassphraseFromAnyKeyboard(String one, String other) {
		WrappedKey wrapped = this.keys.wrap(this.key, one, OWNER);
		assertThat(this.keys.unwrap(wrapped, other, OWNER)).isPresent();
	}

	@Test
	void saltsEachWrap() {
		byte[] one = this.keys.wrap(this.key, PASSPHRASE, OWNER).bytes();
		byte[] other = this.keys.wrap(this.key, PASSPHRASE, OWNER).bytes();
		assertThat(Arrays.copyOfRange(one, 12, 28)).isNotEqualTo(Arrays.copyOfRange(other, 12, 28));
	}

	@Test
	void refusesAnEmptyPassphrase() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.keys.wrap(this.key, "", OWNER));
	}

	@Test
	void costsOneDerivationWhateverHappens() {
		WrappedKey wrapped = this.keys.wrap(this.key, PASSPHRASE, OWNER);
		long before = this.keys.derivations();
		this.keys.unwrap(wrapped, PASSPHRASE, OWNER);
		assertThat(this.keys.derivations()).isEqualTo(before + 1);
		this.keys.unwrap(wrapped, "wrong", OWNER);
		assertThat(this.keys.derivations()).isEqualTo(before + 2);
		this.keys.deriveInVain(PASSPHRASE);
		assertThat(this.keys.derivations()).isEqualTo(before + 3);
	}

	@Test
	void opensWhatWasWrappedAtALowerCostAndSaysSo() {
		PassphraseKeys raised = new PassphraseKeys(this.secret, new PassphraseKeys.Cost(128, 2, 1));
		WrappedKey wrapped = this.keys.wrap(this.key, PASSPHRASE, OWNER);
		assertThat(raised.unwrap(wrapped, PASSPHRASE, OWNER)).isPresent();
		assertThat(raised.isOutdated(wrapped)).isTrue();
		assertThat(raised.isOutdated(raised.wrap(this.key, PASSPHRASE, OWNER))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "131073, 3, 1", "2147483647, 3, 1", "-1, 3, 1", "0, 3, 1", "7, 3, 1", "15, 3, 2", "64, 0, 1",
			"64, 11, 1", "64, -1, 1", "64, 1, 0", "64, 1, 5", "64, 1, -1" })
	void refusesAHostileCostBeforeSpendingIt(int memory, int passes, int lanes) {
		byte[] bytes = this.keys.wrap(this.key, PASSPHRASE, OWNER).bytes();
		byte[] memoryBytes = { (byte) (memory >>> 24), (byte) (memory >>> 16), (byte) (memory >>> 8), (byte) memory };
		System.arraycopy(memoryBytes, 0, bytes, 6, 4);
		bytes[10] = (byte) passes;
		bytes[11] = (byte) lanes;
		WrappedKey hostile = WrappedKey.of(bytes);
		long before = this.keys.derivations();
		assertThatExceptionOfType(CannotOpenException.class)
			.isThrownBy(() -> this.keys.unwrap(hostile, PASSPHRASE, OWNER));
		assertThat(this.keys.derivations()).isEqualTo(before);
	}

	@Test
	void refusesAKeyOfAnotherKind() {
		WrappedKey wrapped = DeviceToken.generate().wrap(this.key, OWNER);
		assertThatExceptionOfType(CannotOpenException.class)
			.isThrownBy(() -> this.keys.unwrap(wrapped, PASSPHRASE, OWNER));
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.keys.isOutdated(wrapped));
	}

	@Test
	void agreesWithRfc9106() {
		Argon2Parameters parameters = new PassphraseKeys.Cost(32, 3, 4).parameters()
			.withSalt(repeated(2, 16))
			.withSecret(repeated(3, 8))
			.withAdditional(repeated(4, 12))
			.build();
		assertThat(HexFormat.of().formatHex(PassphraseKeys.argon2id(repeated(1, 32), parameters)))
			.isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
	}

	private static byte[] repeated(int value, int length) {
		byte[] bytes = new byte[length];
		Arrays.fill(bytes, (byte) value);
		return bytes;
	}

}
