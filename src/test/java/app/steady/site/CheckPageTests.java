package app.steady.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.steady.library.LibraryFixtures;
import app.steady.library.Markdown;
import app.steady.library.Readability;
import app.steady.signs.Catalogue;
import app.steady.signs.CheckCommand;
import app.steady.signs.Group;
import app.steady.signs.Sign;
import app.steady.signs.figures.Figures;
import app.steady.signs.figures.Manner;
import app.steady.signs.figures.Measured;
import app.steady.signs.figures.Score;
import app.steady.web.PressFixtures;
import app.steady.web.content.ContentFile;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class CheckPageTests {

	private static final Catalogue CATALOGUE = Catalogue.load();

	private static final Document PAGE = page(Figures.load());

	@ParameterizedTest
	@CsvSource({ "plain, d", "oblique, a b c" })
	void everyFigureIsThatOfAFreshReport(String manner, String files) throws IOException {
		assertThat(Figures.load()).as("figures of the build; make them with ./mvnw process-classes").isPresent();
		JsonNode report = report(files.split(" "));
		SoftAssertions.assertSoftly((softly) -> {
			for (Sign sign : CATALOGUE.signs()) {
				String group = sign.group().name().toLowerCase(Locale.ROOT);
				softly.assertThat(cells("#" + group + "-" + manner, sign.name()))
					.as(sign.id())
					.isEqualTo(cells(report.at("/" + group + "/labels/" + sign.id())));
			}
			for (Group group : Group.values()) {
				String name = (group == Group.CRISIS) ? "Words about danger" : "Any sign of " + lower(group);
				softly.assertThat(cells("#any-" + manner, name))
					.as(name)
					.isEqualTo(cells(report.at("/" + lower(group) + "/any")));
			}
			softly.assertThat(PAGE.select("#danger + div p").eachText().stream())
				.anyMatch((line) -> line.startsWith(manner.equals("plain") ? "Said plainly" : "Said around a corner")
						&& line.contains("found: " + percent(report.at("/crisis/any/recall")))
						&& line.contains("false alarms: " + percent(report.at("/falseAlarms"))));
		});
	}

	@Test
	void everySignIsToldInWordsToo() {
		for (Sign sign : CATALOGUE.signs()) {
			String told = section("sign-" + sign.id());
			assertThat(told).as(sign.id())
				.contains("Said plainly", "Said around a corner")
				.contains(sign.examples())
				.contains(sign.meaning());
		}
	}

	@Test
	void onlyFiguresOfFewEntriesAreMarkedAsTooFew() {
		Document page = page(new Score(29, 0, 2), Score.NONE);
		assertThat(firstRow(page, "#needing-plain")).endsWith("31 94% 79 to 98% 100% 88 to 100% 97% 88 to 99%");
		assertThat(firstRow(page, "#needing-oblique")).endsWith("0 too few no figure no figure no figure");
	}

	@Test
	void withoutFiguresThePageSaysThatTheBuildMakesThem() {
		Document page = page(Optional.empty());
		assertThat(page.select("#figures + p").text()).contains("The figures are made when the program is built.");
		assertThat(page.select("table")).isEmpty();
		assertThat(page.select("h4")).hasSameSizeAs(CATALOGUE.signs());
	}

	@Test
	void figuresOfOtherRulesAreNotShown() {
		Document page = page(Optional.of(new Figures(CATALOGUE.version() + 1, Map.of())));
		assertThat(page.select("#figures + p").text()).contains("The figures are made when the program is built.");
	}

	@Test
	void thePageHasPlainWords() {
		String text = PAGE.select("main :is(p, li, h2)").stream().map(Element::text).collect(Collectors.joining("\n"));
		assertThat(Readability.of(text).grade()).isLessThanOrEqualTo(8);
		assertThat(Readability.of(ContentFile.of("pages/how-the-check-works.md").body()).grade())
			.isLessThanOrEqualTo(8);
	}

	private static String firstRow(Document page, String table) {
		return page.selectFirst(table).parent().selectFirst("tbody tr").text();
	}

	private static Document page(Score plain, Score oblique) {
		return page(Optional.of(new Figures(CATALOGUE.version(),
				Map.of(Manner.PLAIN, measured(plain), Manner.OBLIQUE, measured(oblique)))));
	}

	private static Measured measured(Score score) {
		return new Measured(50, CATALOGUE.signs().stream().collect(Collectors.toMap(Sign::id, (sign) -> score)),
				Map.of(Group.NEEDING, score, Group.MISSING, score, Group.CRISIS, score));
	}

	private static Document page(Optional<Figures> figures) {
		Map<String, Object> model = new HashMap<>(CheckPage.model(CATALOGUE, LibraryFixtures.library(), figures));
		model.put("page", Page.read(ContentFile.of("pages/how-the-check-works.md"), new Markdown()));
		return Jsoup.parse(PressFixtures.press().print("site/check", model));
	}

	/** Never shows an entry: the report holds counts only. */
	private static JsonNode report(String... files) throws IOException {
		ByteArrayOutputStream entries = new ByteArrayOutputStream();
		for (String file : files) {
			try (InputStream in = CheckPageTests.class.getResourceAsStream("/signs/judge/" + file + ".jsonl")) {
				in.transferTo(entries);
			}
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		CheckCommand.run(List.of("--report", "--json"), new ByteArrayInputStream(entries.toByteArray()), print, print);
		return JsonMapper.builder().build().readTree(out.toByteArray());
	}

	private static List<String> cells(String table, String row) {
		Element head = PAGE.select(table)
			.first()
			.parent()
			.select("tbody th")
			.stream()
			.filter((cell) -> cell.text().equals(row))
			.findFirst()
			.orElseThrow();
		return head.parent().select("td").eachText();
	}

	private static List<String> cells(JsonNode score) {
		int entries = score.get("n").asInt();
		return List.of(entries + ((entries < 30) ? " too few" : ""), cell(score.get("recall")),
				cell(score.get("precision")),
				(entries == 0) ? "no figure" : percent(score.get("f1")).replace(", range ", " "));
	}

	private static String cell(JsonNode share) {
		return (share.get("whole").asInt() == 0) ? "no figure" : percent(share).replace(", range ", " ");
	}

	private static String percent(JsonNode estimate) {
		return "%d%%, range %d to %d%%".formatted(whole(estimate, "value"), whole(estimate, "low"),
				whole(estimate, "high"));
	}

	private static long whole(JsonNode estimate, String key) {
		return Math.round(100 * estimate.get(key).asDouble());
	}

	private static String section(String id) {
		StringBuilder text = new StringBuilder();
		for (Element next = PAGE.getElementById(id).nextElementSibling(); next != null
				&& !next.tagName().startsWith("h"); next = next.nextElementSibling()) {
			text.append(next.text().replace('’', '\'')).append('\n');
		}
		return text.toString();
	}

	private static String lower(Group group) {
		return group.name().toLowerCase(Locale.ROOT);
	}

}
