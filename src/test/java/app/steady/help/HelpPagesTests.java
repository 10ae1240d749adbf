package app.steady.help;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.steady.web.content.ContentFile;
import app.steady.web.Press;
import app.steady.web.PressFixtures;
import app.steady.web.PublicPage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HelpPagesTests {

	private static final Press PRESS = PressFixtures.press();

	private static final Map<String, String> PAGES = HelpFixtures.pages()
		.stream()
		.collect(Collectors.toMap(PublicPage::path, (page) -> PRESS.print(page.template(), page.model())));

	private final Helplines helplines = HelpFixtures.helplines();

	@Test
	void hasAChooserAndOnePageForEachCountry() {
		assertThat(PAGES).hasSize(34).containsKeys("/help", "/help/us", "/help/gb", "/help/eu", "/help/zz");
	}

	@Test
	void givesANumberToDialForAnEmergencyOnEveryPage() {
		PAGES.forEach((path, html) -> assertThat(html).as(path)
			.containsPattern("href=\"tel:\\d+\"")
			.contains("nearest emergency department")
			.contains("<title>Help</title>"));
	}

	@Test
	void asksForEachNeedInTheSameOrder() {
		PAGES.forEach((path, html) -> assertThat(html).as(path)
			.containsSubsequence("id=\"danger\"", "id=\"talk\"", "id=\"write\"", "id=\"partner\"", "id=\"own\"",
					"id=\"young\"", "id=\"countries\""));
	}

	@Test
	void showsEveryShownLineWithCountryAndDateAndNoHiddenOne() {
		for (Country country : this.helplines.countries()) {
			String html = PAGES.get(country.path());
			this.helplines.of(country)
				.forEach((line) -> assertThat(html).as(line.name())
					.contains(escaped(line.name()), line.comparedInWords()));
			assertThat(html
				.split("class=\"no\" href=\"(tel|sms):[^>]*>.*?</a>\\s*<span class=\"meta\">" + country.name()).length
					- 1)
				.as(country.name())
				.isEqualTo(numbers(country));
		}
		ContentFile.in("helplines", ".yml")
			.stream()
			.map(Helplines::read)
			.forEach((file) -> file.lines()
				.stream()
				.filter((line) -> !line.show() && line.phone() != null)
				.forEach((line) -> assertThat(PAGES.get(file.country().path()))
					.doesNotContain(">" + line.phone() + "<")));
	}

	@Test
	void saysWhatACountryLacksAndWhereToLook() {
		for (Country country : this.helplines.countries()) {
			String html = PAGES.get(country.path());
			for (Need need : Need.values()) {
				Need.Section section = need.in(country, this.helplines.of(country));
				boolean reachable = section.lines().stream().anyMatch((line) -> line.phone() != null || line.written());
				assertThat(section.gap() == null).as(country.name() + " " + need).isEqualTo(reachable);
				if (section.gap() != null) {
					assertThat(html).contains(section.gap(), "https://findahelpline.com/");
				}
			}
		}
	}

	@Test
	void saysThatNigeriaHasNoConfirmedCrisisLine() {
		assertThat(PAGES.get("/help/ng")).contains("We know of no crisis phone line in Nigeria.");
	}

	@Test
	void printsEachNoticeWithItsLines() {
		Notices notices = HelpFixtures.notices();
		Function<String, String> print = (kind) -> PRESS.print("help/notice-probe",
				Map.of("notices", notices, "kind", kind));
		assertThat(print.apply("self-harm")).contains("tel:988", "very hard moments",
				"This is automatic and can be wrong.");
		assertThat(print.apply("abuse")).contains("tel:18007997233").doesNotContain("tel:988");
		assertThat(print.apply("harm-others")).contains("afraid of what they might do", "tel:18778983411");
		assertThat(print.apply("worry-for-other")).contains("tel:911", "tel:988");
		assertThat(print.apply("quiet")).contains("href=\"/help\"").doesNotContain("tel:", "hurt");
	}

	private long numbers(Country country) {
		List<Helpline> lines = List.of(Need.values())
			.stream()
			.flatMap((need) -> need.in(country, this.helplines.of(country)).lines().stream())
			.toList();
		return lines.stream().filter((line) -> line.phone() != null).count()
				+ lines.stream().filter((line) -> line.sms() != null).count();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("'", "&#39;");
	}

}
