package app.steady.journal.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import app.steady.journal.Found;
import app.steady.signs.Cue;
import app.steady.signs.Group;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class CueWordsTests {

	private static final String TEXT = "I  don’t\nneed him {0}";

	private final CueWords words = new CueWords(messages());

	@Test
	void everyKindOfContextHasWordsThatQuoteTheCue() throws IOException {
		Set<String> kinds = kinds();
		assertThat(kinds).contains("negated", "over").hasSizeGreaterThan(5);
		kinds.add(Cue.NEAR);
		for (String kind : kinds) {
			String told = messages().getMessage("journal.cue." + kind, new Object[] { "MARK" }, Locale.ENGLISH);
			assertThat(told).as(kind).startsWith("“MARK” ").endsWith(".");
		}
	}

	@Test
	void quotesTheWordsOfThePersonAsTheyStand() {
		assertThat(this.words.why(found(new Cue("negated", 0, 8)), TEXT))
			.containsExactly("“I don’t” says that it is not so.");
		assertThat(this.words.why(found(new Cue("negated", 18, 21)), TEXT))
			.containsExactly("“{0}” says that it is not so.");
	}

	@Test
	void tellsSlipsApart() {
		Found found = found(new Cue(Cue.NEAR, 9, 13), new Cue("negated", 3, 8));
		assertThat(this.words.why(found, TEXT)).containsExactly("“don’t” says that it is not so.");
		assertThat(this.words.slips(found, TEXT)).containsExactly("“need” was read as another word, one letter away.");
	}

	@Test
	void hasWordsForAKindThatIsNoMoreAndForNone() {
		assertThat(this.words.why(found(new Cue("forgotten", 3, 8)), TEXT))
			.containsExactly("“don’t” changes what it means.");
		assertThat(this.words.why(found(), TEXT)).containsExactly("Words around it change what it means.");
	}

	private static Found found(Cue... cues) {
		return new Found("rule", "wholeness", Group.NEEDING, "Why.", 9, 17, false, false, List.of(cues));
	}

	private static Set<String> kinds() throws IOException {
		try (InputStream file = CueWordsTests.class.getResourceAsStream("/signs/context.yml")) {
			String contexts = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			Set<String> kinds = new TreeSet<>();
			Pattern.compile("\\bkind:\\s*\"?([\\w-]+)")
				.matcher(contexts)
				.results()
				.forEach((match) -> kinds.add(match.group(1)));
			return kinds;
		}
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/journal");
		messages.setDefaultEncoding("UTF-8");
		messages.setDefaultLocale(Locale.ENGLISH);
		return messages;
	}

}
