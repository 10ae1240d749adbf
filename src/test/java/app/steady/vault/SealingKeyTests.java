package app.steady.vault;

import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static app.steady.vault.VaultFixtures.counting;
import static app.steady.vault.VaultFixtures.utf8;
import static org.assertj.core.api.Assertions.assertThat;

class SealingKeyTests {

	@Test
	void agreesWithTheXaes256GcmSpecification() {
		byte[] key = new byte[32];
		Arrays.fill(key, (byte) 1);
		byte[] sealed = Bytes.joined(utf8("ABCDEFGHIJKLMNOPQRSTUVWX"),
				HexFormat.of().parseHex("ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271"));
		assertThat(SealingKey.consuming(key).open(sealed)).contains(utf8("XAES-256-GCM"));
	}

	@Test
	void wipesTheKeyItIsMadeOf() {
		byte[] key = counting(1, 32);
		SealingKey.consuming(key);
		assertThat(key).containsOnly(0);
	}

	@Test
	void addsTheOverheadItSays() {
		assertThat(SealingKey.consuming(counting(1, 32)).seal(new byte[10])).hasSize(10 + SealingKey.OVERHEAD);
	}

}
