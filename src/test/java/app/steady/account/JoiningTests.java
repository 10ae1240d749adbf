package app.steady.account;

import java.util.List;
import java.util.Map;

import app.steady.vault.PassphraseKeys;
import app.steady.visit.FilledForm;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import app.steady.visit.Guest;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class JoiningTests extends RunningTests {

	@Autowired
	PassphraseKeys passphrases;

	@Test
	void tellsEachFieldWhatToDo() {
		Visited again = this.guest.open("/join").form("/join").with("name", " ").with("passphrase", "short").send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().select(".error-summary a").eachText()).containsExactlyInAnyOrder(
				"Type a name to sign in with.", "Choose a passphrase of at least 12 characters, and at most 1,000.",
				"Tick the box if you agree. Without it nothing can be kept.");
		assertThat(this.guest.cookie()).isEmpty();
	}

	@Test
	void saysWhatToDoAboutAPassphraseThatIsEasyToGuess() {
		Visited again = this.guest.open("/join")
			.form("/join")
			.with("name", "Zbygniewka")
			.with("passphrase", "zbygniewka1985")
			.with("device", "shared")
			.with("consent", "true")
			.send();
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.page().select("#passphrase-error").text()).contains("This is easy to guess",
				"Take four or five words that do not belong together.");
		assertThat(again.form("/join").value("name")).isEqualTo("Zbygniewka");
		assertThat(again.form("/join").value("device")).isEqualTo("shared");
		assertThat(again.form("/join").value("consent")).isEqualTo("true");
		assertThat(again.form("/join").value("passphrase")).isEmpty();
		assertThat(this.guest.cookie()).isEmpty();
	}

	@Test
	void letsPassphrasesBePastedAndFilledIn() {
		Element field = this.guest.open("/join").page().selectFirst("#passphrase");
		assertThat(field.attr("autocomplete")).isEqualTo("new-password");
		assertThat(field.attributes().asList()).extracting(Attribute::getKey)
			.doesNotContain("onpaste", "readonly", "maxlength", "pattern");
	}

	@Test
	void keepsTheNameAndNeverThePassphraseInTheFormThatComesBack() {
		FilledForm again = this.guest.open("/join")
			.form("/join")
			.with("name", "Gio")
			.with("passphrase", "seven green lanterns")
			.with("device", "shared")
			.send()
			.form("/join");
		assertThat(again.value("name")).isEqualTo("Gio");
		assertThat(again.value("device")).isEqualTo("shared");
		assertThat(again.value("passphrase")).isEmpty();
	}

	@Test
	void saysThatANameIsTakenHoweverItIsTyped() {
		new Guest(this.port).joined("Hal Ström");
		Visited taken = this.guest.open("/join")
			.form("/join")
			.with("name", "  hal   STRÖM ")
			.with("passphrase", "eight blue lanterns")
			.with("consent", "true")
			.send();
		assertThat(taken.text()).contains("Somebody here has this name already");
	}

	@Test
	void pressedTwiceEndsInTheSameAccount() {
		FilledForm form = this.guest.open("/join")
			.form("/join")
			.with("name", "Twice")
			.with("passphrase", "seven green lanterns")
			.with("consent", "true");
		assertThat(form.send().path()).isEqualTo("/account/first-code");
		assertThat(form.send().path()).isEqualTo("/account/first-code");
	}

	@Test
	void aNameOfNothingButSpacesIsNoName() {
		Visited again = this.guest.open("/join").form("/join").with("name", "\u3000 \u2003").send();
		assertThat(again.text()).contains("Type a name to sign in with");
	}

	@Test
	void knownAndUnknownNamesCostOneDerivationEachAndSayTheSame() {
		new Guest(this.port).joined("Ines");
		long before = this.passphrases.derivations();
		Visited known = signIn("Ines", "not the passphrase");
		assertThat(this.passphrases.derivations() - before).isEqualTo(1);
		Visited unknown = signIn("Nobody by this name", "not the passphrase");
		assertThat(this.passphrases.derivations() - before).isEqualTo(2);
		assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(422);
		assertThat(unknown.text()).isEqualTo(known.text());
	}

	@Test
	void nothingOnThisSiteCanBeCarriedElsewhere() {
		new Guest(this.port).joined("Jo");
		for (String path : List.of("//evil.example", "https://evil.example", "/\\evil.example",
				"javascript:alert(1)")) {
			Visited in = this.guest.post("/sign-in", Map.of("name", List.of("Jo"), "passphrase",
					List.of("seven green lanterns"), "carried-path", List.of(path)));
			assertThat(in.location()).as(path).contains("/journal");
		}
	}

	private Visited signIn(String name, String passphrase) {
		return this.guest.open("/sign-in").form("/sign-in").with("name", name).with("passphrase", passphrase).send();
	}

}
