package app.steady.signs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int run(String in, String... args) {
		return CheckCommand.run(List.of(args), new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
				new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	private String out() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void printsOneObjectALine() {
		int code = run("{\"id\":\"x-1\",\"text\":\"I miss him\"}\n\n{\"id\":2,\"text\":\"\"}\n");
		assertThat(code).isZero();
		assertThat(out().lines())
			.containsExactly("{\"id\":\"x-1\",\"needing\":[],\"missing\":[\"longing\"],\"crisis\":[],"
					+ "\"findings\":[{\"sign\":\"longing\",\"group\":\"missing\",\"rule\":\"longing-miss\",\"start\":0,"
					+ "\"end\":10,\"counted\":true,\"context\":[]}]}",
					"{\"id\":2,\"needing\":[],\"missing\":[],\"crisis\":[],\"findings\":[]}");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void namesTheCueOfAFindingThatDoesNotCount() {
		run("{\"id\":1,\"text\":\"I don't need her back\"}");
		assertThat(out()).contains("\"counted\":false,\"context\":[{\"kind\":\"negated\",\"start\":2,\"end\":7}]");
	}

	@Test
	void badLinesAreNamedWithoutTheirWordsAndTheRestIsRead() {
		int code = run("secret\n{\"id\":1}\nnull\n{\"id\":3,\"text\":\"ok\",\"mood\":2}\n[]\n");
		assertThat(code).isEqualTo(2);
		assertThat(out().lines()).hasSize(1);
		assertThat(this.err.toString(StandardCharsets.UTF_8).lines()).hasSize(4)
			.noneMatch((line) -> line.contains("secret"))
			.anyMatch((line) -> line.startsWith("line 1:"))
			.anyMatch((line) -> line.startsWith("line 5:"));
	}

	@Test
	void explainsEveryMatchWithItsPlaceInTheFilesAndWhatBecameOfIt() {
		assertThat(run("I don't need her back. I want to die of embarrassment", "--explain")).isZero();
		assertThat(out())
			.containsPattern("8-21 \"need her back\"\\R {2}urgency: urgency-\\S+ "
					+ "\\(does not count; negated at 2-7 \"don't\"\\)\\R {2}needing-urgency\\.yml:\\d+")
			.contains("(does not count, as it is part of a figure of speech")
			.contains("(a figure of speech that the rule lets pass)")
			.containsPattern("\\d+ matches\\R$");
	}

	@Test
	void helpPrintsUsageAndAnUnknownOptionToo() {
		assertThat(run("", "--help")).isZero();
		assertThat(out()).startsWith("Usage: check");
		assertThat(run("", "--nope")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("--nope").contains("Usage: check");
	}

	@Test
	void reportsFiguresForLabelledLines() {
		int code = run(
				"{\"id\":1,\"text\":\"I miss him\",\"missing\":[\"longing\"],\"evidence\":{\"longing\":[\"miss\"]}}",
				"--report");
		assertThat(code).isZero();
		assertThat(out()).startsWith("1 entries").contains("longing").contains("crisis false alarms");
	}

	@Test
	void theReportComesAsJsonToo() {
		int code = run("{\"id\":1,\"text\":\"I miss him\",\"missing\":[\"longing\"]}", "--report", "--json");
		assertThat(code).isZero();
		assertThat(JsonMapper.builder().build().readTree(out()).at("/missing/labels/longing/recall/part").asInt())
			.isEqualTo(1);
		assertThat(run("", "--json")).isEqualTo(2);
	}

}
