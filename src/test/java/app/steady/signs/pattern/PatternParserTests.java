package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import app.steady.signs.Names;
import app.steady.signs.text.Fillers;
import app.steady.signs.text.Spelling;
import app.steady.signs.text.Text;
import app.steady.signs.text.TextReader;
import app.steady.signs.text.Language;
import app.steady.signs.text.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PatternParserTests {

	private final Vocabulary vocabulary = new Vocabulary();

	private final Spelling spelling = new Spelling(Map.of("dont", List.of("do", "not")), Map.of());

	private final WordLists lists = new WordLists(
			Map.of("him", lines("him", "my [old] ex"), "round", lines("<round>"), "loose", lines("a <missing>")));

	private final PatternParser parser = new PatternParser(this.lists, new Inflections(Map.of("go", List.of("went"))),
			this.spelling, this.vocabulary);

	private static List<Line> lines(String... texts) {
		return List.of(texts).stream().map((text) -> new Line(text, "lists.yml", 7)).toList();
	}

	private List<String> found(String pattern, String raw) {
		Pattern parsed = this.parser.parse(new Line(pattern, "rules.yml", 3));
		Text text = new TextReader(this.vocabulary, this.spelling, Fillers.NONE, Language.NONE).read(raw, Names.NONE);
		List<String> found = new ArrayList<>();
		new PatternIndex(List.of(parsed), Frequencies.NONE, this.vocabulary.size()).scan(text, Interest.ALL,
				(span, index) -> found.add(raw.substring(text.start(span.from()), text.end(span.to() - 1))));
		return found;
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			miss him; i Miss him.; Miss him
			miss <him>; i miss my old ex lots; miss my old ex
			miss [really|so] him; miss so him; miss so him
			miss (him|the dog); i miss the dog; miss the dog
			miss ... him; miss one two three him; miss one two three him
			miss ..5 him; miss 1 2 3 4 5 him; miss 1 2 3 4 5 him
			so+ sad; so so so sad; so so so sad
			text~ him; texting him; texting him
			go~ home; he went home; went home
			stop~ it; stopped it; stopped it
			cry~ now; cries now; cries now
			^ text him; well, text him; text him
			miss him $; i miss him; miss him
			i dont; we I don't; I don't
			gone // for good; gone. For good; gone. For good
			<number> times; 12 times; 12 times
			""")
	void findsWhatThePatternSays(String pattern, String raw, String expected) {
		assertThat(found(pattern, raw)).containsExactly(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			miss him; miss. him
			miss ... him; miss one two three four him
			miss ... him; miss one. him
			miss !(the bus) the; i miss the bus
			^ text him; do text him
			miss him $; miss him now
			""")
	void leavesTheRest(String pattern, String raw) {
		assertThat(found(pattern, raw)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "(miss him", "miss him)", "[a] [b]", "a || b", "..99 a", "<nobody> a", "a <round>",
			"<loose>", "", "...", "a +  +", "a <b" })
	void saysFileAndLineOfABadPattern(String pattern) {
		assertThatExceptionOfType(BadPatternException.class)
			.isThrownBy(() -> this.parser.parse(new Line(pattern, "rules.yml", 3)))
			.withMessageMatching("(rules.yml:3|lists.yml:7): .+");
	}

	@Test
	void overlappingMatchesOfOnePatternAreOne() {
		assertThat(found("miss [so] [so] him", "miss so so him him")).containsExactly("miss so so him");
	}

	@Test
	void hostileTextsCostStepsInProportionToTheirLength() {
		Pattern pattern = this.parser.parse(new Line("i [so]+ ... (miss|need)+ ..9 <him> ..9 him", "rules.yml", 3));
		PatternIndex index = new PatternIndex(List.of(pattern, pattern), Frequencies.NONE, this.vocabulary.size());
		TextReader reader = new TextReader(this.vocabulary, this.spelling, Fillers.NONE, Language.NONE);
		long one = index.scan(reader.read("i so miss ".repeat(1_000), Names.NONE), Interest.ALL, (span, at) -> {
		});
		long ten = index.scan(reader.read("i so miss ".repeat(10_000), Names.NONE), Interest.ALL, (span, at) -> {
		});
		assertThat(one).isPositive();
		assertThat(ten).isBetween(9 * one, 11 * one);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			miss him; i miss so very so him so; miss so very so him
			miss [much] him; i miss so much so him; miss so much so him
			miss him [much]; i miss him so; miss him
			miss him [much]; i miss him so much; miss him so much
			miss him; i miss kind of him; miss kind of him
			miss him; i miss so so so so him;
			miss !him; i miss so him; miss
			(miss|love)+; i miss so love; miss so love
			""")
	void fillersMayStandBetweenTheWords(String pattern, String raw, String expected) {
		Pattern parsed = this.parser.parse(new Line(pattern, "rules.yml", 3));
		Fillers fillers = Fillers.of(List.of("so", "very", "kind of"), this.spelling, this.vocabulary);
		Text text = new TextReader(this.vocabulary, this.spelling, fillers, Language.NONE).read(raw, Names.NONE);
		List<String> found = new ArrayList<>();
		new PatternIndex(List.of(parsed), Frequencies.NONE, this.vocabulary.size()).scan(text, Interest.ALL,
				(span, index) -> found.add(raw.substring(text.start(span.from()), text.end(span.to() - 1))));
		assertThat(found).isEqualTo((expected != null) ? List.of(expected) : List.of());
	}

}
