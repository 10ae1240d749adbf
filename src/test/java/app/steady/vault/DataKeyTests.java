package app.steady.vault;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static app.steady.vault.VaultFixtures.OTHER_OWNER;
import static app.steady.vault.VaultFixtures.OWNER;
import static app.steady.vault.VaultFixtures.place;
import static app.steady.vault.VaultFixtures.utf8;
import static app.steady.vault.VaultFixtures.withFlippedBit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DataKeyTests {

	private static final String CANNOT_OPEN = "These words cannot be opened here: they were moved, changed or sealed with another key";

	private static final byte[] WORDS = utf8("I miss the quiet Sundays. ☕");

	private final DataKey key = DataKey.generate();

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 251, 252, 253, 80_000, 1_048_572 })
	void opensWhatItSealed(int length) {
		byte[] plain = new byte[length];
		Arrays.fill(plain, (byte) 0xA7);
		assertThat(this.key.open(place(), this.key.seal(place(), plain))).isEqualTo(plain);
	}

	@Test
	void refusesMoreThanAMebibyte() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.key.seal(place(), new byte[1_048_573]))
			.withMessageContaining("1048572");
	}

	@Test
	void leavesTheCallersBytesAlone() {
		byte[] plain = WORDS.clone();
		byte[] sealed = this.key.seal(place(), plain);
		byte[] before = sealed.clone();
		this.key.open(place(), sealed);
		assertThat(plain).isEqualTo(WORDS);
		assertThat(sealed).isEqualTo(before);
	}

	@Test
	void sealsTheSameWordsDifferentlyEachTime() {
		assertThat(this.key.seal(place(), WORDS)).isNotEqualTo(this.key.seal(place(), WORDS));
	}

	@Test
	void startsWithFormatAndGeneration() {
		assertThat(this.key.seal(place(), WORDS)).startsWith(2, 0, 0, 0, 1);
		assertThat(this.key.successor().seal(place(), WORDS)).startsWith(2, 0, 0, 0, 2);
	}

	@Test
	void failsOnEverySingleFlippedBit() {
		byte[] sealed = this.key.seal(place(), WORDS);
		for (int bit = 0; bit < sealed.length * 8; bit++) {
			assertCannotOpen(this.key, place(), withFlippedBit(sealed, bit));
		}
	}

	@Test
	void failsOnEverySingleFlippedBitWhileItCarriesAnOlderKey() {
		DataKey newer = this.key.successor();
		byte[] sealed = this.key.seal(place(), WORDS);
		for (int bit = 0; bit < 40; bit++) {
			assertCannotOpen(newer, place(), withFlippedBit(sealed, bit));
		}
	}

	@Test
	void failsWhenCutAtAnyLength() {
		byte[] sealed = this.key.seal(place(), WORDS);
		for (int length = 0; length < sealed.length; length++) {
			assertCannotOpen(this.key, place(), Arrays.copyOf(sealed, length));
		}
	}

	@Test
	void failsWhenAnythingIsAppended() {
		byte[] sealed = this.key.seal(place(), WORDS);
		assertCannotOpen(this.key, place(), Arrays.copyOf(sealed, sealed.length + 1));
	}

	static Stream<Place> otherPlaces() {
		Place here = place();
		LocalDate date = here.date();
		return Stream.of(new Place("letter", "words", OWNER, here.row(), date),
				new Place("entry", "brief", OWNER, here.row(), date),
				new Place("entryw", "ords", OWNER, here.row(), date),
				new Place("entry", "words", OTHER_OWNER, here.row(), date),
				new Place("entry", "words", OWNER, new UUID(0, 1), date),
				new Place("entry", "words", here.row(), OWNER, date),
				new Place("entry", "words", OWNER, here.row(), date.plusDays(1)),
				new Place("entry", "words", OWNER, here.row(), LocalDate.EPOCH),
				new Place("entry", "words", OWNER, here.row(), date, 1),
				new Place("entry", "words", OWNER, here.row(), null));
	}

	@ParameterizedTest
	@MethodSource("otherPlaces")
	void failsAtAnyOtherPlace(Place other) {
		assertCannotOpen(this.key, other, this.key.seal(place(), WORDS));
		assertCannotOpen(this.key, place(), this.key.seal(other, WORDS));
		assertThat(this.key.open(other, this.key.seal(other, WORDS))).isEqualTo(WORDS);
	}

	@Test
	void failsUnderAnotherKey() {
		assertCannotOpen(DataKey.generate(), place(), this.key.seal(place(), WORDS));
	}

	@Test
	void failsUnderAnOlderKey() {
		assertCannotOpen(this.key, place(), this.key.successor().seal(place(), WORDS));
	}

	@Test
	void hasFewLengthsForAllThatCanBeWritten() {
		TreeSet<Integer> lengths = new TreeSet<>();
		IntStream.iterate(0, (n) -> n <= 80_000, (n) -> n + 97)
			.forEach((n) -> lengths.add(this.key.seal(place(), new byte[n]).length - 45));
		assertThat(lengths).containsExactly(256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072);
	}

	@Test
	void opensAsSuccessorWhatItsPredecessorsSealed() {
		DataKey third = this.key.successor().successor();
		assertThat(third.open(place(), this.key.seal(place(), WORDS))).isEqualTo(WORDS);
	}

	@Test
	void tellsOldFromNewByTheirMarks() {
		DataKey newer = this.key.successor();
		assertThat(newer.isCurrent(this.key.seal(place(), WORDS))).isFalse();
		assertThat(newer.isCurrent(newer.seal(place(), WORDS))).isTrue();
		assertThat(newer.isCurrent(new byte[0])).isFalse();
	}

	@Test
	void goesOnSealingAnewAfterABreak() {
		DataKey third = this.key.successor().successor();
		List<WrappedKey> kept = third.wrapOlder(OWNER).stream().map(WrappedKey::bytes).map(WrappedKey::of).toList();
		DataKey later = DataKey.of(3, third.material());
		byte[] old = this.key.seal(place(), WORDS);
		assertThat(kept).hasSize(2);
		assertCannotOpen(later, place(), old);
		assertThat(later.withOlder(kept, OWNER).open(place(), old)).isEqualTo(WORDS);
		assertThat(later.withOlder(kept, OWNER).seal(place(), WORDS)).startsWith(2, 0, 0, 0, 3);
	}

	@Test
	void takesOlderKeysOnlyFromItselfAndForTheSameOwner() {
		DataKey newer = this.key.successor();
		List<WrappedKey> kept = newer.wrapOlder(OWNER);
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> newer.withOlder(kept, OTHER_OWNER));
		assertThatExceptionOfType(CannotOpenException.class)
			.isThrownBy(() -> this.key.successor().withOlder(kept, OWNER));
	}

	@Test
	void hasNothingOlderWhenNew() {
		assertThat(this.key.wrapOlder(OWNER)).isEmpty();
	}

	@Test
	void revealsNothingAsText() {
		assertThat(this.key).hasToString("DataKey");
	}

	private static void assertCannotOpen(DataKey key, Place place, byte[] sealed) {
		assertThatExceptionOfType(CannotOpenException.class).isThrownBy(() -> key.open(place, sealed))
			.withMessage(CANNOT_OPEN)
			.withNoCause();
	}

}
