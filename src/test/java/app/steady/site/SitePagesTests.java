package app.steady.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import app.steady.help.HelpFixtures;
import app.steady.library.LibraryFixtures;
import app.steady.library.Markdown;
import app.steady.library.web.LibraryPagesFixtures;
import app.steady.selfcheck.web.SelfCheckPagesFixtures;
import app.steady.signs.Catalogue;
import app.steady.web.Press;
import app.steady.web.PressFixtures;
import app.steady.web.PublicPage;
import app.steady.web.StoredFields;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitePagesTests {

	private static final Set<String> DOORS = Set.of("/write", "/write/start", "/journal", "/leave", "/self-check",
			"/account/consent", "/account/delete");

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final Map<String, String> PAGES = print();

	@Test
	void everyPageHasOneHeadingAndATitle() {
		SoftAssertions.assertSoftly((softly) -> PAGES.forEach((path, html) -> {
			softly.assertThat(html.split("<h1[ >]", -1)).as(path).hasSize(2);
			softly.assertThat(html)
				.as(path)
				.containsPattern("<title>[^<]{2,}</title>")
				.contains("<main id=\"main\">", "href=\"/leave\"");
		}));
	}

	@Test
	void headingsNestOnEveryPage() {
		SoftAssertions.assertSoftly((softly) -> PAGES.forEach((path, html) -> {
			int above = 0;
			for (MatchResult heading : Pattern.compile("<h([1-6])[ >]").matcher(html).results().toList()) {
				int level = Integer.parseInt(heading.group(1));
				softly.assertThat(level).as(path).isBetween(1, above + 1);
				above = level;
			}
		}));
	}

	@Test
	void nothingIsLeftUnresolved() {
		SoftAssertions.assertSoftly((softly) -> PAGES.forEach((path, html) -> softly.assertThat(html)
			.as(path)
			.doesNotContain("??", " th:", "${", "[[", "#{", "href=\"\"", " style=", "onclick", "http://localhost")));
	}

	@Test
	void noIdStandsTwiceOnAPage() {
		SoftAssertions.assertSoftly((softly) -> PAGES.forEach((path, html) -> softly
			.assertThat(Pattern.compile(" id=\"([^\"]*)\"").matcher(html).results().map((id) -> id.group(1)))
			.as(path)
			.doesNotHaveDuplicates()));
	}

	@Test
	void noLinkLeadsNowhere() {
		SoftAssertions.assertSoftly((softly) -> PAGES.forEach((path, html) -> {
			for (String link : links(html)) {
				softly.assertThat(PAGES.containsKey(link) || DOORS.contains(link) || anchor(html, link))
					.as(path + " links to " + link)
					.isTrue();
			}
		}));
	}

	@Test
	void everyPageIsWithinReachOfTheStart() {
		assertThat(links(PAGES.get("/"))).contains("/articles", "/self-check", "/write", "/write/start", "/help",
				"/about", "/privacy", "/leaving", "/how-the-check-works", "/steps");
		assertThat(PAGES.get("/")).contains("<h1>Do you miss them, or do you need them?</h1>");
	}

	@Test
	void thePageAboutTheCheckNamesEverySign() {
		String html = PAGES.get("/how-the-check-works");
		assertThat(CATALOGUE.signs()).isNotEmpty()
			.allSatisfy((sign) -> assertThat(html).contains("id=\"sign-" + sign.id() + "\"",
					"/articles/" + sign.article(), "/steps/" + sign.step()));
	}

	@Test
	void thePrivacyPageShowsWhatEachModuleKeeps() {
		assertThat(PAGES.get("/privacy")).containsSubsequence("Probe", "A word", "Sealed", "Until you delete it",
				"A day", "Readable");
	}

	@Test
	void whatThisVersionDoesNotDoIsNotPromised() {
		SoftAssertions.assertSoftly((softly) -> PAGES.forEach((path,
				html) -> softly.assertThat(html).as(path).doesNotContain("Sign-in attempts", "is shown on this site")));
	}

	private static Map<String, String> print() {
		List<PublicPage> pages = new ArrayList<>();
		pages.addAll(HelpFixtures.pages());
		pages.addAll(LibraryPagesFixtures.pages());
		pages.addAll(SelfCheckPagesFixtures.pages());
		pages.addAll(new SitePages(LibraryFixtures.library(), new Markdown(), CATALOGUE, List.of(new Probe()))
			.publicPages());
		Press press = PressFixtures.press();
		Map<String, String> printed = new TreeMap<>();
		pages.forEach((page) -> assertThat(printed.put(page.path(), press.print(page.template(), page.model())))
			.as(page.path())
			.isNull());
		return printed;
	}

	private static List<String> links(String html) {
		return Pattern.compile("(?:href|action)=\"([^\"]*)\"")
			.matcher(html)
			.results()
			.map((link) -> link.group(1))
			.filter((link) -> !link.matches("(https?|tel|sms):.*|/assets/.*"))
			.distinct()
			.toList();
	}

	private static boolean anchor(String html, String link) {
		return link.startsWith("#") && html.contains("id=\"" + link.substring(1) + "\"");
	}

	private static final class Probe implements StoredFields {

		@Override
		public String module() {
			return "Probe";
		}

		@Override
		public List<Field> fields() {
			return List.of(new Field("A word", true, "Until you delete it"), new Field("A day", false, "A week"));
		}

	}

}
