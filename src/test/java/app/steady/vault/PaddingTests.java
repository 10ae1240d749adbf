package app.steady.vault;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaddingTests {

	@ParameterizedTest
	@CsvSource({ "0, 256", "252, 256", "253, 512", "508, 512", "509, 1024", "1048572, 1048576" })
	void fillsUpToAPowerOfTwo(int length, int padded) {
		assertThat(Padding.pad(new byte[length])).hasSize(padded);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 255, 257, 384, 1 << 21 })
	void refusesLengthsItNeverMakes(int length) {
		assertThat(Padding.unpad(new byte[length])).isEmpty();
	}

	@Test
	void refusesMoreRoomThanNeeded() {
		assertThat(Padding.unpad(Arrays.copyOf(Padding.pad(new byte[10]), 512))).isEmpty();
	}

	@Test
	void refusesAnythingButZerosInTheRest() {
		for (int i = 4 + 10; i < 256; i++) {
			byte[] padded = Padding.pad(new byte[10]);
			padded[i] = 1;
			assertThat(Padding.unpad(padded)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, Integer.MIN_VALUE, 253, Integer.MAX_VALUE, Integer.MAX_VALUE - 3 })
	void refusesLengthsThatDoNotFit(int length) {
		byte[] padded = new byte[256];
		padded[0] = (byte) (length >>> 24);
		padded[1] = (byte) (length >>> 16);
		padded[2] = (byte) (length >>> 8);
		padded[3] = (byte) length;
		assertThat(Padding.unpad(padded)).isEmpty();
	}

}
