package app.steady.vault;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static app.steady.vault.VaultFixtures.OWNER;
import static app.steady.vault.VaultFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class PlaceTests {

	@Test
	void putsALengthBeforeEachPart() {
		assertThat(place().bytes()).hasSize(6 * 4 + 5 + 5 + 16 + 16 + 8 + 8)
			.startsWith(0, 0, 0, 5, 'e', 'n', 't', 'r', 'y', 0, 0, 0, 5, 'w', 'o', 'r', 'd', 's', 0, 0, 0, 16, 0x6f)
			.endsWith(0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0x51, 0x2b, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0);
	}

	@Test
	void writesAnAbsentDateAsNoBytesAtAll() {
		Place undated = new Place("entry", "words", OWNER, OWNER, null);
		Place dated = new Place("entry", "words", OWNER, OWNER, LocalDate.EPOCH);
		assertThat(undated.bytes()).endsWith(0, 0, 0, 0).hasSize(dated.bytes().length - 8);
	}

	@Test
	void needsAllButTheDate() {
		assertThatNullPointerException().isThrownBy(() -> new Place("entry", "words", null, OWNER, null));
		assertThatNullPointerException().isThrownBy(() -> new Place("entry", "words", OWNER, null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Place("", "words", OWNER, OWNER, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Place("entry", "", OWNER, OWNER, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new Place("entry", "words", OWNER, OWNER, null, -1));
	}

}
