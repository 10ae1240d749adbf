package app.steady.help;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import app.steady.web.content.BadContentException;
import app.steady.web.content.ContentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HelplinesTests {

	private static final String GOOD = """
			code: XX
			name: Somewhere
			lines:
			  - kind: crisis
			    name: A line
			    phone: "123 45-6"
			    sms: "678"
			    sms-keyword: HELLO
			    hours: 24/7
			    scope: women
			    region: North
			    sources: [one, two]
			    compared: 2026-11-21
			    confidence: seen-twice
			    show: true
			""";

	private final Helplines helplines = Helplines.load();

	@Test
	void holdsThirtyOneCountriesWithTheUnitedStatesFirst() {
		assertThat(this.helplines.countries().stream().filter(Country::single)).hasSize(31);
		assertThat(this.helplines.countries().get(0).code()).isEqualTo("US");
		assertThat(this.helplines.countries().subList(1, 31)).extracting(Country::name).isSorted();
	}

	@Test
	void hasAnEmergencyNumberForEveryCountry() {
		assertThat(this.helplines.countries()).filteredOn(Country::single)
			.allSatisfy((country) -> assertThat(this.helplines.of(country, Helpline.Kind.EMERGENCY)).isNotEmpty()
				.allSatisfy((line) -> assertThat(line.phone()).isNotNull()));
	}

	@Test
	void showsNothingThatIsHidden() {
		List<ContentFile> files = ContentFile.in("helplines", ".yml");
		long shown = files.stream()
			.flatMap((file) -> Helplines.read(file).lines().stream())
			.filter(HelplineRecord::show)
			.count();
		assertThat(shown).isEqualTo(182);
		assertThat(this.helplines.countries().stream().mapToInt((country) -> this.helplines.of(country).size()).sum())
			.isEqualTo(182);
	}

	@Test
	void offersNoNumberThatIsNotAnsweredInAllOfEurope() {
		Country europe = this.helplines.country("eu").orElseThrow();
		assertThat(this.helplines.of(europe)).extracting(Helpline::phone).containsExactly("112");
	}

	@Test
	void neverCallsEnglandsLineABritishOne() {
		Country kingdom = this.helplines.country("gb").orElseThrow();
		assertThat(this.helplines.of(kingdom)).filteredOn((line) -> "0808 2000 247".equals(line.phone()))
			.singleElement()
			.satisfies((line) -> assertThat(line.region()).isEqualTo("England"));
	}

	@Test
	void dialsDigitsOnly() {
		Helpline line = read(GOOD).lines().get(0).in(read(GOOD).country());
		assertThat(line.tel()).isEqualTo("tel:123456");
		assertThat(line.smsLink()).isEqualTo("sms:678");
		assertThat(this.helplines.countries()).flatExtracting(this.helplines::of)
			.filteredOn((each) -> each.phone() != null)
			.extracting(Helpline::tel)
			.allMatch((tel) -> tel.matches("tel:\\d{3,}"));
	}

	@Test
	void leavesOutWhatIsInDoubt() {
		assertThat(shown(GOOD).hours()).isEqualTo("24/7");
		assertThat(shown(GOOD + "    doubt: hours\n").hours()).isNull();
		assertThat(shown(GOOD + "    doubt: sms\n").sms()).isNull();
		assertThat(shown(GOOD + "    doubt: sms\n").smsKeyword()).isNull();
		assertThat(shown(GOOD + "    doubt: name\n").name()).isEqualTo("Helpline");
		assertThat(shown(GOOD + "    doubt: scope\n").region()).isNull();
		assertThat(shown(GOOD + "    doubt: scope\n").hint()).contains("could not confirm");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kind: crisis|kind: other|4|kind", "name: A line|name: ''|5|name",
					"phone: \"123 45-6\"|phone: call us|6|phone", "sources: [one, two]|sources: []|12|sources",
					"compared: 2026-11-21|compared: soon|13|compared", "show: true|shown: true|15|shown",
					"confidence: seen-twice|doubt: number|15|show" })
	void namesTheLineOfADamagedFile(String good, String bad, int line, String word) {
		assertThatExceptionOfType(BadContentException.class).isThrownBy(
				() -> read(GOOD.replace(good, bad) + (bad.startsWith("doubt") ? "    confidence: seen-twice\n" : "")))
			.withMessageContaining(word)
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(line));
	}

	@Test
	void refusesACountryInAFileOfAnotherName() {
		assertThatExceptionOfType(BadContentException.class)
			.isThrownBy(() -> Helplines.read(new ContentFile("helplines/yy.yml", GOOD)))
			.withMessageContaining("yy");
	}

	@Test
	void warnsWhenTheOldestComparisonIsMoreThanHalfAYearAgo() {
		LocalDate compared = this.helplines.oldest();
		assertThat(new HelplineAge(this.helplines, on(compared.plusDays(180))).tooOld()).isFalse();
		assertThat(new HelplineAge(this.helplines, on(compared.plusDays(181))).tooOld()).isTrue();
	}

	private static Clock on(LocalDate day) {
		return Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	}

	private static Helpline shown(String yaml) {
		return read(yaml).lines().get(0).in(read(yaml).country());
	}

	private static CountryFile read(String yaml) {
		return Helplines.read(new ContentFile("helplines/xx.yml", yaml));
	}

}
