package app.steady.signs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Short sentences of our own, so that a way of saying once known is not lost again. */
class SentencesTests {

	private static final SignChecker CHECKER = SignChecker.load();

	private static List<String[]> sentences() throws IOException {
		try (InputStream in = SentencesTests.class.getResourceAsStream("/signs/sentences.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> line.contains("|"))
				.map((line) -> line.split("\\|", 2))
				.toList();
		}
	}

	@Test
	void nearlyAllSentencesShowTheirSign() throws IOException {
		List<String> missed = new ArrayList<>();
		List<String[]> sentences = sentences().stream().filter((one) -> !one[0].equals("-")).toList();
		for (String[] one : sentences) {
			if (CHECKER.read(one[1]).counted().stream().noneMatch((found) -> found.sign().id().equals(one[0]))) {
				missed.add(one[0] + ": " + one[1]);
			}
		}
		assertThat(missed).hasSizeLessThan(sentences.size() / 33);
	}

	@Test
	void sentencesWithoutASignPass() throws IOException {
		for (String[] one : sentences()) {
			if (one[0].equals("-")) {
				assertThat(CHECKER.read(one[1]).counted()).as(one[1]).isEmpty();
			}
		}
	}

}
