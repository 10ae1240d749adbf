package app.steady.vault;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import static app.steady.vault.VaultFixtures.utf8;
import static app.steady.vault.VaultFixtures.withFlippedBit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SealingPropertyTests {

	private final DataKey key = DataKey.generate();

	@Provide
	Arbitrary<Place> places() {
		Arbitrary<String> names = Arbitraries.strings().withChars('a', 'b').ofMinLength(1).ofMaxLength(3);
		Arbitrary<UUID> ids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
		Arbitrary<LocalDate> dates = Arbitraries.longs()
			.between(-1_000_000, 1_000_000)
			.map(LocalDate::ofEpochDay)
			.injectNull(0.2);
		Arbitrary<Long> versions = Arbitraries.longs().between(0, 3);
		return Combinators.combine(names, names, ids, ids, dates, versions).as(Place::new);
	}

	@Property
	void whatIsSealedOpensAtItsPlace(@ForAll @StringLength(max = 3000) String words, @ForAll("places") Place place) {
		byte[] plain = utf8(words);
		assertThat(this.key.open(place, this.key.seal(place, plain))).isEqualTo(plain);
	}

	@Property
	void whatIsSealedOpensNowhereElse(@ForAll byte[] plain, @ForAll("places") Place one,
			@ForAll("places") Place other) {
		Assume.that(!one.equals(other));
		byte[] sealed = this.key.seal(one, plain);
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.key.open(other, sealed));
	}

	@Property
	void noChangedBitOpens(@ForAll byte[] plain, @ForAll("places") Place place,
			@ForAll @IntRange(max = (256 + 45) * 8 - 1) int bit) {
		byte[] sealed = withFlippedBit(this.key.seal(place, plain), bit);
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.key.open(place, sealed));
	}

	@Property
	void anythingElseDoesNotOpen(@ForAll byte[] anything, @ForAll("places") Place place) {
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> this.key.open(place, anything));
	}

	@Property
	void differentPlacesGiveDifferentBytes(@ForAll("places") Place one, @ForAll("places") Place other) {
		assertThat(Arrays.equals(one.bytes(), other.bytes())).isEqualTo(one.equals(other));
	}

	@Property
	void differentPartsGiveDifferentBytes(@ForAll @Size(max = 3) byte[][] some,
			@ForAll @Size(max = 3) byte[][] others) {
		boolean same = Arrays.equals(Bytes.lengthPrefixed(some), Bytes.lengthPrefixed(others));
		assertThat(same).isEqualTo(Arrays.deepEquals(some, others));
	}

	@Property
	void paddingComesOffAgain(@ForAll @Size(max = 5000) byte[] plain) {
		assertThat(Padding.unpad(Padding.pad(plain))).hasValueSatisfying((back) -> assertThat(back).isEqualTo(plain));
	}

	@Property
	void anyTextIsReadAsTokenOrNot(@ForAll String text) {
		assertThat(DeviceToken.parse(text)).isEmpty();
	}

}
