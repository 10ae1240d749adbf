package app.steady.vault;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static app.steady.vault.VaultFixtures.OTHER_OWNER;
import static app.steady.vault.VaultFixtures.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeviceTokenTests {

	private final DeviceToken token = DeviceToken.generate();

	@Test
	void comesBackFromItsText() {
		DeviceToken parsed = DeviceToken.parse(this.token.text()).orElseThrow();
		assertThat(this.token.text()).matches("[A-Za-z0-9_-]{43}");
		assertThat(parsed.id()).isEqualTo(this.token.id());
		assertThat(parsed.csrf()).isEqualTo(this.token.csrf());
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " ", "abc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+",
			"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\0", "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ" })
	void isNothingIfNotWrittenLikeOne(String text) {
		assertThat(DeviceToken.parse(text)).isEmpty();
	}

	@Test
	void isWrittenInOneWayOnly() {
		String zeros = "A".repeat(43);
		assertThat(DeviceToken.parse(zeros)).isPresent();
		assertThat(DeviceToken.parse("A".repeat(42) + "B")).isEmpty();
	}

	@Test
	void derivesValuesThatDifferAndDifferFromItself() {
		byte[] id = Bytes.of(this.token.id());
		String idText = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
		assertThat(List.of(this.token.text(), this.token.csrf())).doesNotHaveDuplicates();
		assertThat(this.token.text()).doesNotStartWith(idText.substring(0, 20));
		assertThat(this.token.csrf()).doesNotStartWith(idText.substring(0, 20));
		assertThat(DeviceToken.generate().id()).isNotEqualTo(this.token.id());
	}

	@Test
	void knowsItsCsrfToken() {
		assertThat(this.token.isCsrf(this.token.csrf())).isTrue();
		assertThat(this.token.isCsrf(DeviceToken.generate().csrf())).isFalse();
		assertThat(this.token.isCsrf(this.token.text())).isFalse();
		assertThat(this.token.isCsrf("")).isFalse();
		assertThat(this.token.isCsrf(null)).isFalse();
	}

	@Test
	void unwrapsForTheSameOwnerOnly() {
		DataKey key = DataKey.generate();
		WrappedKey wrapped = this.token.wrap(key, OWNER);
		assertThat(this.token.unwrap(wrapped, OWNER).orElseThrow().material()).isEqualTo(key.material());
		assertThat(this.token.unwrap(wrapped, OTHER_OWNER)).isEmpty();
		assertThat(DeviceToken.generate().unwrap(wrapped, OWNER)).isEmpty();
	}

	@Test
	void refusesAKeyOfAnotherKind() {
		WrappedKey wrapped = RecoveryCode.generate().wrap(DataKey.generate(), OWNER);
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.token.unwrap(wrapped, OWNER));
	}

	@Test
	void revealsNothingAsText() {
		assertThat(this.token).hasToString("DeviceToken");
	}

}
