package app.steady.vault;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static app.steady.vault.VaultFixtures.counting;
import static app.steady.vault.VaultFixtures.utf8;
import static org.assertj.core.api.Assertions.assertThat;

class HkdfTests {

	@ParameterizedTest
	@CsvSource({
			"42, 22, 11, 13, 0, 0xf0, 10, 3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
			"82, 80, 0, 80, 0x60, 0xb0, 80, b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
			"42, 22, 11, 0, 0, 0, 0, 8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8" })
	void agreesWithRfc5869(int length, int inputLength, int inputByte, int saltLength, int saltFrom, String infoFrom,
			int infoLength, String expected) {
		byte[] input = (inputByte == 0) ? counting(0, inputLength) : utf8("\u000b".repeat(inputLength));
		byte[] info = counting(Integer.decode(infoFrom), infoLength);
		byte[] output = Hkdf.bytes(input, counting(saltFrom, saltLength), info, length);
		assertThat(HexFormat.of().formatHex(output)).isEqualTo(expected);
	}

	@Test
	void keepsPurposesAndContextsApart() {
		byte[] secret = counting(1, 32);
		assertThat(Hkdf.key(secret, "ab")).isNotEqualTo(Hkdf.key(secret, "a", utf8("b")))
			.isNotEqualTo(Hkdf.key(secret, "ab", utf8("")));
		assertThat(Hkdf.key(secret, "a", utf8("bc"), utf8("d")))
			.isNotEqualTo(Hkdf.key(secret, "a", utf8("b"), utf8("cd")));
	}

}
