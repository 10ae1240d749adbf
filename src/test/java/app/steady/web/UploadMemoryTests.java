package app.steady.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadMemoryTests {

	private static final int MEGABYTE = 1 << 20;

	private final UploadMemory memory = new UploadMemory(3);

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE - 1 })
	void readsAllThatFits(int length) throws IOException {
		byte[] sent = new byte[length];
		for (int i = 0; i < length; i++) {
			sent[i] = (byte) (i * 31);
		}
		try (UploadMemory.Share share = this.memory.share()) {
			assertThat(share.read(new ByteArrayInputStream(sent))).isEqualTo(sent);
		}
	}

	@Test
	void refusesWhatDoesNotFitBesideOthersUntilTheyAreDone() throws IOException {
		try (UploadMemory.Share first = this.memory.share()) {
			first.read(new ByteArrayInputStream(new byte[MEGABYTE + 1]));
			assertThatExceptionOfType(UploadMemory.NoRoomException.class).isThrownBy(() -> read(2 * MEGABYTE));
			assertThat(read(10)).hasSize(10);
		}
		assertThat(read(2 * MEGABYTE)).hasSize(2 * MEGABYTE);
	}

	private byte[] read(int length) throws IOException {
		try (UploadMemory.Share share = this.memory.share()) {
			return share.read(new ByteArrayInputStream(new byte[length]));
		}
	}

}
