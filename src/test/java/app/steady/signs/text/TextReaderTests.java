package app.steady.signs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.steady.signs.Names;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextReaderTests {

	private final Vocabulary vocabulary = new Vocabulary();

	private final TextReader reader = reader();

	private TextReader reader() {
		for (String word : List.of("i", "do", "not", "am", "miss", "him", "so", "sleep", "will", "going", "to", "mr",
				"she", "good", "kill", "'s", "dan", "need", "sad")) {
			this.vocabulary.number(word);
		}
		Map<String, List<String>> table = Map.of("dont", List.of("do", "not"), "im", List.of("i", "am"), "ill",
				List.of("i", "will"), "gonna", List.of("going", "to"), "k*ll", List.of("kill"));
		return new TextReader(this.vocabulary, new Spelling(table, Map.of("ill", Set.of("am"))), Fillers.NONE,
				Language.NONE);
	}

	private Text read(String raw) {
		return this.reader.read(raw, Names.NONE);
	}

	private List<Integer> words(String raw) {
		Text text = read(raw);
		List<Integer> words = new ArrayList<>();
		for (int at = 0; at < text.size(); at++) {
			words.add(text.word(at));
		}
		return words;
	}

	private List<Integer> numbers(String... words) {
		List<Integer> numbers = new ArrayList<>();
		for (String word : words) {
			numbers.add(word.equals(".") ? Integer.valueOf(Vocabulary.BREAK) : this.vocabulary.ids().get(word));
		}
		return numbers;
	}

	@Test
	void curlyStraightAndMissingApostrophesReadTheSame() {
		List<Integer> expected = numbers("i", "do", "not", "miss", "him", ".");
		assertThat(words("I don\u2019t miss him")).isEqualTo(expected);
		assertThat(words("I don't miss him")).isEqualTo(expected);
		assertThat(words("i dont miss him")).isEqualTo(expected);
	}

	@Test
	void partsOfOneTypedWordShareItsPlace() {
		Text text = read("  I don\u2019t");
		assertThat(text.start(1)).isEqualTo(4);
		assertThat(text.end(1)).isEqualTo(9);
		assertThat(text.start(2)).isEqualTo(4);
		assertThat(text.end(2)).isEqualTo(9);
	}

	@Test
	void slangMeansWhatItMeansUnlessTheWordBeforeForbidsIt() {
		assertThat(words("ill sleep")).isEqualTo(numbers("i", "will", "sleep", "."));
		assertThat(read("i am ill").word(2)).isNotEqualTo(this.vocabulary.ids().get("i"));
	}

	@Test
	void stretchedLettersAreCutToAWordThatIsKnown() {
		assertThat(words("sooooo saaad")).isEqualTo(numbers("so", "sad", "."));
		assertThat(words("goooood")).isEqualTo(numbers("good", "."));
	}

	@Test
	void wideAndHiddenLettersReadAsPlainOnes() {
		assertThat(words("\uFF29 mi\u00ADss him")).isEqualTo(numbers("i", "miss", "him", "."));
		assertThat(words("k*ll")).isEqualTo(numbers("kill", "."));
	}

	@Test
	void emojiAreWordsAndAreNeverCut() {
		String raw = "him \uD83D\uDC69\u200D\uD83D\uDE80\uD83D\uDC4D\uD83C\uDFFD \u2764\uFE0F so";
		Text text = read(raw);
		assertThat(words(raw).subList(1, 4)).containsOnly(Vocabulary.EMOJI);
		assertThat(raw.substring(text.start(1), text.end(1))).isEqualTo("\uD83D\uDC69\u200D\uD83D\uDE80");
		assertThat(raw.substring(text.start(2), text.end(2))).isEqualTo("\uD83D\uDC4D\uD83C\uDFFD");
		assertThat(raw.substring(text.start(3), text.end(3))).isEqualTo("\u2764\uFE0F");
	}

	@Test
	void loneSurrogatesDoNoHarm() {
		assertThat(words("\uD83D him \uDE80")).isEqualTo(numbers("him", "."));
	}

	@Test
	void sentencesEndBeforeLowerCaseAndAtLineBreaks() {
		assertThat(words("i miss him. i sleep\ni miss him"))
			.isEqualTo(numbers("i", "miss", "him", ".", "i", "sleep", ".", "i", "miss", "him", "."));
	}

	@Test
	void abbreviationsAndDecimalsDoNotEndASentence() {
		assertThat(words("mr. him")).isEqualTo(numbers("mr", "him", "."));
		assertThat(words("2.30")).containsExactly(Vocabulary.NUMBER, Vocabulary.BREAK);
	}

	@Test
	void commasBeginAClauseButAreNoWords() {
		Text text = read("i miss him, i sleep");
		assertThat(text.clauseStarts(3)).isTrue();
		assertThat(text.clauseStarts(2)).isFalse();
	}

	@Test
	void wordsBetweenQuotesOnOneLineAreQuoted() {
		Text text = read("i \u201Cmiss him\u201D so \"sad\nsleep\"");
		assertThat(text.quoted(0)).isFalse();
		assertThat(text.quoted(1)).isTrue();
		assertThat(text.quoted(2)).isTrue();
		assertThat(text.quoted(3)).isFalse();
		assertThat(text.quoted(4)).isFalse();
	}

	@Test
	void unknownCapitalisedWordsAreNamesButNotAtTheStart() {
		assertThat(words("Priya miss Marek").get(0)).isEqualTo(Vocabulary.UNKNOWN);
		assertThat(words("Priya miss Marek").get(2)).isEqualTo(Vocabulary.NAME);
	}

	@Test
	void namesTheOwnerGaveAreThePartnerAlsoWithAnEnding() {
		Text text = this.reader.read("kit is Kit's", Names.ofPartner(" Kit "));
		assertThat(text.word(0)).isEqualTo(Vocabulary.PARTNER);
		assertThat(text.word(2)).isEqualTo(Vocabulary.PARTNER);
	}

}
