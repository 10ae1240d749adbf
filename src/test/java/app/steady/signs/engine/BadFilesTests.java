package app.steady.signs.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import app.steady.signs.BadRuleFileException;
import app.steady.signs.Explanation;
import app.steady.signs.Explanation.Verdict;
import app.steady.signs.Names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BadFilesTests {

	private static final String CATALOGUE = """
			version: 3
			rules: [one.yml]
			signs:
			  - {id: longing, group: missing, name: N, meaning: M, examples: [a, b], article: x, step: y}
			""";

	private static final String RULE = """
			rules:
			  - id: miss
			    sign: longing
			    why: You miss someone.
			    source: own
			    patterns:
			      - "miss <him>"
			    flags: ["[[miss him]]", "I [[miss her]]"]
			    passes: ["a", "b"]
			""";

	private static final String WEAK = """
			lists:
			  place: [phone, bed]
			rules:
			  - id: scattered
			    sign: longing
			    why: Much of it together.
			    source: own
			    together:
			      within: 12
			      atLeast: 3
			      cues:
			        - {weight: 2, words: [waiting]}
			        - {weight: 1, words: [<place>]}
			    flags: ["[[phone waiting]]", "[[waiting in bed]]"]
			    passes: ["a", "b"]
			""";

	private static final String CONTEXT = """
			contexts:
			  - {kind: negated, direction: before, reach: clause, scope: 4, cancels: true, cues: [not]}
			""";

	private final Map<String, String> files = new HashMap<>(Map.of("catalogue.yml", CATALOGUE, "one.yml", RULE,
			"context.yml", CONTEXT, "lists.yml", "lists:\n  him: [him, her]\nirregular: {}\n", "slang.yml",
			"words: {dont: do not}\n", "frequencies.txt", "i 6000\n"));

	private RuleBook book() {
		return RuleFiles.from((file) -> {
			String content = this.files.get(file);
			return (content != null) ? new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)) : null;
		}).book();
	}

	@Test
	void goodFilesLoad() {
		RuleBook book = book();
		assertThat(book.version()).isEqualTo(3);
		assertThat(book.read("I miss her", Names.NONE)).hasSize(1);
		assertThat(book.read("I dont miss her", Names.NONE).get(0).counted()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			one.yml       | passes: ["a", "b"] | pasess: ["a", "b"] | 'passes' needs at least 2
			one.yml       | source: own | source: own\\n    colour: red | colour
			one.yml       | miss <him> | miss <nobody> | one.yml:7: there is no list called <nobody>
			one.yml       | miss <him> | miss (him | one.yml:7: a ")" is missing
			one.yml       | miss <him> | [miss] | one.yml:7: the pattern would match without any word
			one.yml       | sign: longing | sign: lounging | one.yml:2: there is no sign 'lounging'
			one.yml       | , "I [[miss her]]" | `` | 'flags' needs at least 2
			one.yml       | ["a", "b"] | ["a"] | 'passes' needs at least 2
			one.yml       | [[miss her]] | miss her | needs its span between
			one.yml       | id: miss | id: miss\\n    id: miss | one.yml:3:
			catalogue.yml | group: missing | group: mising | catalogue.yml:4:
			catalogue.yml | version: 3 | version: 0 | 'version' must be 1 or more
			catalogue.yml | [one.yml] | [two.yml] | two.yml:1: there is no such file
			context.yml   | scope: 4 | scope: 400 | 'scope' must be 0 to 40
			context.yml   | cues: [not] | signs: [nix], cues: [not] | context.yml:2: there is no sign [nix]
			lists.yml     | [him, her] | [<him>] | lists.yml:2: the list <him> uses itself
			lists.yml     | [him, her] | [him, (her] | lists.yml:2:
			slang.yml     | words: | wurds: | 'words' is missing
			""")
	void aFaultNamesFileAndLine(String file, String good, String bad, String message) {
		String before = this.files.get(file);
		String after = before.replace(good, bad.replace("\\n", "\n"));
		this.files.put(file, after);
		assertThatExceptionOfType(BadRuleFileException.class).isThrownBy(this::book)
			.withMessageContaining(message)
			.withMessageMatching("(?s)[a-z]+\\.yml:\\d+: .+");
	}

	@Test
	void weakCuesCountTogetherAndSayWhatSpeaksAgainstThem() {
		this.files.put("one.yml", WEAK);
		assertThat(book().read("the phone. the whole day waiting", Names.NONE)).hasSize(1)
			.first()
			.satisfies((finding) -> assertThat(finding.counted()).isTrue());
		assertThat(book().read("the phone, not waiting", Names.NONE)).hasSize(1).first().satisfies((finding) -> {
			assertThat(finding.counted()).isFalse();
			assertThat(finding.context()).extracting(app.steady.signs.Cue::kind).containsExactly("negated");
		});
		assertThat(book().read("waiting and waiting", Names.NONE)).isEmpty();
		assertThat(book().explain("the phone, waiting", Names.NONE)).extracting(Explanation::verdict)
			.containsExactly(Verdict.WEAK, Verdict.ADDED_UP, Verdict.WEAK);
		assertThat(book().explain("the phone, not waiting", Names.NONE)).extracting(Explanation::verdict)
			.containsExactly(Verdict.WEAK, Verdict.ADDED_UP, Verdict.CANCELLED);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			within: 12 | within: 61 | 'within' must be 2 to 60 words
			atLeast: 3 | atLeast: 9 | 'atLeast' must need two kinds
			atLeast: 3 | atLeast: 2 | 'atLeast' must need two kinds
			weight: 2 | weight: 0 | 'weight' must be 1 to 9
			<place> | <nowhere> | there is no list called <nowhere>
			""")
	void aFaultInWeakCuesNamesFileAndLine(String good, String bad, String message) {
		this.files.put("one.yml", WEAK.replace(good, bad));
		assertThatExceptionOfType(BadRuleFileException.class).isThrownBy(this::book)
			.withMessageContaining(message)
			.withMessageMatching("(?s)one\\.yml:\\d+: .+");
	}

	@Test
	void anIdMayStandOnlyOnceInAllFiles() {
		this.files.put("catalogue.yml", CATALOGUE.replace("[one.yml]", "[one.yml, two.yml]"));
		this.files.put("two.yml", RULE);
		assertThatExceptionOfType(BadRuleFileException.class).isThrownBy(this::book)
			.withMessageContaining("two.yml:2: the id 'miss' is taken by one.yml:2");
	}

	@Test
	void everyRuleFileIsListedInTheCatalogue() throws IOException {
		List<String> listed = RuleFiles.fromClasspath().entries().stream().map((rule) -> rule.id().file()).toList();
		try (InputStream folder = RuleFiles.class.getResourceAsStream("/signs/")) {
			List<String> names = new String(folder.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((name) -> name.matches("(needing|missing|crisis)-.*yml"))
				.toList();
			assertThat(listed).containsAll(names);
		}
	}

}
