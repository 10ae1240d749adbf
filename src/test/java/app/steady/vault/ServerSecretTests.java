package app.steady.vault;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static app.steady.vault.VaultFixtures.counting;
import static app.steady.vault.VaultFixtures.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ServerSecretTests {

	private final ServerSecret secret = ServerSecret.of(counting(1, 32));

	@Test
	void comesBackFromItsBytes() {
		ServerSecret generated = ServerSecret.generate();
		assertThat(ServerSecret.of(generated.bytes()).fingerprint()).isEqualTo(generated.fingerprint());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 31, 33, 64 })
	void refusesOtherLengths(int length) {
		assertThatIllegalArgumentException().isThrownBy(() -> ServerSecret.of(counting(1, length)))
			.withMessageContaining("32");
	}

	@Test
	void refusesAFileOfZeros() {
		assertThatIllegalArgumentException().isThrownBy(() -> ServerSecret.of(new byte[32]))
			.withMessageContaining("zeros");
	}

	@Test
	void keepsItsBytesFromChanging() {
		byte[] bytes = counting(1, 32);
		ServerSecret copy = ServerSecret.of(bytes);
		bytes[0] = 99;
		copy.bytes()[1] = 99;
		assertThat(copy.fingerprint()).isEqualTo(this.secret.fingerprint());
	}

	@Test
	void hashesUnderAKeyForEachPurpose() {
		byte[] name = utf8("sam");
		assertThat(this.secret.hmac("name", name)).hasSize(32)
			.isEqualTo(this.secret.hmac("name", name))
			.isNotEqualTo(this.secret.hmac("attempt", name))
			.isNotEqualTo(this.secret.hmac("name", utf8("Sam")))
			.isNotEqualTo(ServerSecret.generate().hmac("name", name));
	}

	@Test
	void hasAFingerprintThatIsNoneOfItsOtherValues() {
		String bytes = HexFormat.of().formatHex(this.secret.bytes());
		assertThat(this.secret.fingerprint()).hasSize(16).isNotEqualTo(ServerSecret.generate().fingerprint());
		assertThat(bytes).doesNotContain(this.secret.fingerprint());
	}

	@Test
	void revealsNothingAsText() {
		assertThat(this.secret).hasToString("ServerSecret");
	}

}
