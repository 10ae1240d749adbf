package app.steady.vault;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static app.steady.vault.VaultFixtures.utf8;
import static app.steady.vault.VaultFixtures.withFlippedBit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SealedFileTests {

	private static final String PASSPHRASE = "three quiet boats at noon";

	private static final PassphraseKeys.Cost QUICK = new PassphraseKeys.Cost(8, 1, 1);

	private final byte[] sealed = SealedFile.seal(utf8("I miss our walks."), PASSPHRASE, QUICK);

	@Test
	void opensAtTheRealCost() {
		byte[] real = SealedFile.seal(utf8("walks"), PASSPHRASE);
		assertThat(Arrays.copyOfRange(real, 9, 15)).containsExactly(0, 1, 0, 0, 3, 1);
		assertThat(SealedFile.open(real, PASSPHRASE)).hasValue(utf8("walks"));
	}

	@Property(tries = 50)
	void givesBackAnyContent(@ForAll byte[] content) {
		byte[] file = SealedFile.seal(content, PASSPHRASE, QUICK);
		assertThat(SealedFile.open(file, PASSPHRASE)).hasValue(content);
		assertThat(SealedFile.isSealed(file)).isTrue();
		assertThat(file).hasSize(content.length + 71).isNotEqualTo(SealedFile.seal(content, PASSPHRASE, QUICK));
	}

	@Test
	void opensWithItsPassphraseOnlyFromAnyKeyboard() {
		assertThat(SealedFile.open(this.sealed, PASSPHRASE + " ")).isEmpty();
		assertThat(SealedFile.open(this.sealed, "")).isEmpty();
		assertThat(SealedFile.open(SealedFile.seal(utf8("a"), "Zoë im Café", QUICK), "Zoe\u0308 im Cafe\u0301"))
			.isPresent();
	}

	@Test
	void failsClosedOnEveryFlippedBit() {
		for (int bit = 0; bit < this.sealed.length * 8; bit++) {
			assertThat(opens(withFlippedBit(this.sealed, bit))).as("bit " + bit).isFalse();
		}
	}

	@Test
	void failsClosedOnEveryTruncationAndAnyAddition() {
		for (int length = 0; length < this.sealed.length; length++) {
			assertThat(opens(Arrays.copyOf(this.sealed, length))).as("length " + length).isFalse();
		}
		assertThat(opens(Arrays.copyOf(this.sealed, this.sealed.length + 1))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "131073, 3, 1", "2147483647, 3, 1", "-1, 3, 1", "0, 3, 1", "7, 3, 1", "64, 0, 1", "64, 11, 1",
			"64, 1, 0", "64, 1, 5" })
	void refusesAHostileCost(int memory, int passes, int lanes) {
		byte[] hostile = this.sealed.clone();
		byte[] cost = { (byte) (memory >>> 24), (byte) (memory >>> 16), (byte) (memory >>> 8), (byte) memory,
				(byte) passes, (byte) lanes };
		System.arraycopy(cost, 0, hostile, 9, cost.length);
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> SealedFile.open(hostile, PASSPHRASE));
	}

	@Test
	void refusesWhatIsNoSealedFile() {
		assertThat(SealedFile.isSealed(utf8("{\"format\":1}"))).isFalse();
		assertThatExceptionOfType(CannotOpenException.class)
			.isThrownBy(() -> SealedFile.open(utf8("{}".repeat(100)), PASSPHRASE));
		assertThatIllegalArgumentException().isThrownBy(() -> SealedFile.seal(new byte[1], "", QUICK));
	}

	@Test
	void opensWhatTheFirstVersionWrote() throws IOException {
		Properties frozen = new Properties();
		try (Reader file = new InputStreamReader(getClass().getResourceAsStream("sealed-file-1.properties"),
				StandardCharsets.UTF_8)) {
			frozen.load(file);
		}
		byte[] file = HexFormat.of().parseHex(frozen.getProperty("file"));
		assertThat(SealedFile.open(file, frozen.getProperty("passphrase")))
			.hasValue(utf8(frozen.getProperty("content")));
	}

	private static boolean opens(byte[] file) {
		try {
			return SealedFile.open(file, PASSPHRASE).isPresent();
		}
		catch (CannotOpenException ex) {
			return false;
		}
	}

}
