package app.steady.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static app.steady.vault.VaultFixtures.OWNER;
import static app.steady.vault.VaultFixtures.quickPassphraseKeys;
import static app.steady.vault.VaultFixtures.withFlippedBit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WrappedKeyTests {

	private static final DataKey KEY = DataKey.generate().successor();

	static Stream<Arguments> kinds() {
		PassphraseKeys passphrases = quickPassphraseKeys(ServerSecret.generate());
		RecoveryCode code = RecoveryCode.generate();
		DeviceToken token = DeviceToken.generate();
		return Stream.of(
				kind("PASSPHRASE", passphrases.wrap(KEY, "quiet boats", OWNER),
						(wrapped) -> passphrases.unwrap(wrapped, "quiet boats", OWNER)),
				kind("RECOVERY", code.wrap(KEY, OWNER), (wrapped) -> code.unwrap(wrapped, OWNER)),
				kind("DEVICE", token.wrap(KEY, OWNER), (wrapped) -> token.unwrap(wrapped, OWNER)));
	}

	private static Arguments kind(String name, WrappedKey wrapped, Function<WrappedKey, Optional<DataKey>> unwrap) {
		return Arguments.of(name, wrapped, unwrap);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void givesBackKeyAndGeneration(String name, WrappedKey wrapped, Function<WrappedKey, Optional<DataKey>> unwrap) {
		DataKey unwrapped = unwrap.apply(WrappedKey.of(wrapped.bytes())).orElseThrow();
		assertThat(unwrapped.material()).isEqualTo(KEY.material());
		assertThat(unwrapped.generation()).isEqualTo(2);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void failsOnEverySingleFlippedBit(String name, WrappedKey wrapped, Function<WrappedKey, Optional<DataKey>> unwrap) {
		byte[] bytes = wrapped.bytes();
		for (int bit = 0; bit < bytes.length * 8; bit++) {
			assertThat(opened(withFlippedBit(bytes, bit), unwrap)).as("bit %d", bit).isEmpty();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void failsWhenCutOrLengthened(String name, WrappedKey wrapped, Function<WrappedKey, Optional<DataKey>> unwrap) {
		byte[] bytes = wrapped.bytes();
		for (int length = 0; length <= bytes.length + 30; length++) {
			if (length != bytes.length) {
				assertThat(opened(Arrays.copyOf(bytes, length), unwrap)).as("length %d", length).isEmpty();
			}
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void namesOnlyItsKindAsText(String name, WrappedKey wrapped, Function<WrappedKey, Optional<DataKey>> unwrap) {
		assertThat(wrapped).hasToString("WrappedKey[" + name + "]");
	}

	@Test
	void saysThatItCannotBeOpened() {
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> WrappedKey.of(new byte[78]))
			.withMessage("This key cannot be opened here: it was moved, changed or wrapped in a way not known here");
	}

	@Test
	void keepsItsBytesFromChanging() {
		DeviceToken token = DeviceToken.generate();
		byte[] bytes = token.wrap(KEY, OWNER).bytes();
		WrappedKey wrapped = WrappedKey.of(bytes);
		Arrays.fill(bytes, (byte) 0);
		Arrays.fill(wrapped.bytes(), (byte) 0);
		assertThat(token.unwrap(wrapped, OWNER)).isPresent();
	}

	private static Optional<DataKey> opened(byte[] bytes, Function<WrappedKey, Optional<DataKey>> unwrap) {
		try {
			return unwrap.apply(WrappedKey.of(bytes));
		}
		catch (CannotOpenException ex) {
			return Optional.empty();
		}
	}

}
