package app.steady.jar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.steady.visit.FilledForm;
import app.steady.visit.Guest;
import app.steady.visit.Visited;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Types a word that stands nowhere else into every field there is, also where it does not
 * belong, and sees to it that no answer's head holds it.
 */
final class Typist {

	static final String WORD = "Zwetschgenknoedel";

	static final String INVITATION = WORD + " invitation";

	private static final String WRONG = WORD + " wrong";

	private static final String FILE_PASSPHRASE = WORD + " for the file";

	private final int port;

	private final Guest guest;

	private final Set<String> codes = new LinkedHashSet<>();

	private String passphrase = WORD + " orchard puddle lantern";

	Typist(int port) {
		this.port = port;
		this.guest = somebody();
	}

	/** Goes through all journeys; ends signed in. */
	void typeIntoEverything() {
		lookAround();
		joinWithAPage();
		drafts();
		settings();
		code();
		takeAlong(proved("/account/export"));
		bringBack();
		devices();
		consent();
		lock();
		change();
		recover();
		takeBack();
		signIn();
	}

	/**
	 * All that must stand nowhere: the word, and every recovery code, as shown or bare.
	 */
	List<String> unreadable() {
		List<String> all = new ArrayList<>(List.of(WORD));
		assertThat(this.codes).hasSizeGreaterThanOrEqualTo(4).allMatch((code) -> code.length() == 34);
		this.codes.forEach((code) -> all.addAll(List.of(code, code.replace("-", ""), code.replace('-', ' '))));
		return all;
	}

	/** The cookie of another account with a page in it. */
	String joinedToLeave() {
		Guest leaver = somebody();
		Visited join = write(leaver, WORD + " leaves").send();
		assertThat(join(join, WORD + " Leaver").text()).contains(WORD + " leaves");
		return leaver.cookie().orElseThrow();
	}

	/**
	 * Erases that account.
	 * @param now the port that the site has now
	 */
	void erase(int now, String cookie) {
		Guest leaver = new Guest(now).withCookie(cookie);
		Visited gone = leaver.open("/account/delete")
			.form("/account/again")
			.with("passphrase", this.passphrase)
			.send()
			.form("/account/delete")
			.with("confirm", "true")
			.send();
		assertThat(gone.status()).as(gone.text()).isEqualTo(200);
		assertThat(leaver.get("/journal").status()).isEqualTo(401);
	}

	private void lookAround() {
		this.guest.post("/self-check", Map.of("rest", List.of(WORD), WORD, List.of(WORD)));
		this.guest.postRaw("/self-check", WORD + "=%e4" + WORD);
		this.guest.postRaw("/write", "text=" + WORD + "%zz%");
		this.guest.post("/write", Map.of("text", List.of(WORD.repeat(200_000))));
		for (String path : List.of("/", "/help/", "/articles/", "/journal/", "/journal/month/", "/write/draft/",
				"/locked?page=", "/locked?page=/journal/", "/leave?")) {
			this.guest.get(path + WORD, "User-Agent", WORD, "Referer", "http://localhost/" + WORD, "Accept-Language",
					WORD);
		}
	}

	private void joinWithAPage() {
		Visited join = write(this.guest, WORD + " one").with("feelings", WORD, "sad").send();
		FilledForm wrong = join.form("/join").with("name", WORD).with("invitation", WRONG).with("zone", WORD);
		assertThat(wrong.with("passphrase", "short").send().status()).isEqualTo(422);
		Visited kept = join(join, WORD);
		assertThat(kept.text()).contains(WORD + " one");
		FilledForm edit = this.guest.open(kept.path() + "/edit").form(kept.path());
		FilledForm noDay = edit.with("text", WORD + " two. I want to die. I miss him.").with("date", WORD);
		assertThat(noDay.send().form(kept.path()).with("date", "").send().path()).isEqualTo(kept.path());
		Visited conflict = edit.with("text", WORD + " three").with("date", "").send();
		assertThat(conflict.status()).isEqualTo(409);
	}

	private Visited join(Visited page, String name) {
		return page.guest()
			.follow(sentBy(WORD, "/join",
					page.form("/join")
						.with("name", name)
						.with("passphrase", this.passphrase)
						.with("invitation", INVITATION)
						.with("zone", WORD)
						.with("consent", "true"),
					page.guest()));
	}

	private void drafts() {
		Visited kept = write(this.guest, WORD + " four").sentTo("/write/draft").with("date", WORD).send();
		assertThat(kept.text()).contains("Your draft is kept");
		Visited quiet = write(this.guest, WORD + " five").sentTo("/write/draft").with("quiet", "1").sendOnly();
		assertThat(quiet.status()).isEqualTo(204);
	}

	private void settings() {
		FilledForm names = this.guest.open("/profile").form("/profile");
		assertThat(names.with("names", WORD + "9").send().status()).isEqualTo(422);
		assertThat(names.with("names", WORD).with("others", WORD + "x").send().form("/profile").value("names"))
			.isEqualTo(WORD);
		FilledForm zone = this.guest.open("/account/zone").form("/account/zone");
		assertThat(zone.with("zone", WORD).send().status()).isEqualTo(422);
		assertThat(zone.with("zone", "Europe/Vienna").send().status()).isEqualTo(200);
	}

	private void code() {
		String code = shown(this.guest.open("/account/first-code").form("/account/first-code").send());
		FilledForm confirm = this.guest.open("/account/code/confirm").form("/account/code/confirm");
		assertThat(confirm.with("code", WORD).send().status()).isEqualTo(422);
		assertThat(confirm.with("code", code.substring(30)).send().status()).isEqualTo(200);
		shown(proved("/account/code").form("/account/code").send());
	}

	private void takeAlong(Visited export) {
		FilledForm form = export.form("/account/export").with("findings", "true").with("danger", "true");
		FilledForm unequal = form.with("passphrase", FILE_PASSPHRASE).with("passphraseAgain", WRONG);
		assertThat(unequal.send().status()).isEqualTo(422);
	}

	private byte[] file(Map<String, String> choices) {
		FilledForm form = proved("/account/export").form("/account/export");
		choices.forEach((field, value) -> form.with(field, value));
		return this.guest.download("/account/export", form.fields());
	}

	private void bringBack() {
		assertThat(text(file(Map.of("kind", "read")))).contains(WORD + " two");
		byte[] plain = file(Map.of());
		assertThat(text(plain)).contains(WORD + " two");
		assertThat(bring(plain, WORD).status()).isEqualTo(200);
		byte[] sealed = file(Map.of("passphrase", FILE_PASSPHRASE, "passphraseAgain", FILE_PASSPHRASE));
		assertThat(bring(sealed, WRONG).status()).isEqualTo(422);
		assertThat(bring(sealed, FILE_PASSPHRASE).status()).isEqualTo(200);
		for (String hostile : List.of("{\"" + WORD, "{\"" + WORD + "\":\"" + WORD + "\"}", WORD,
				text(plain).replace("steady-export", WORD), text(plain).replace("\"id\":\"", "\"id\":\"" + WORD))) {
			assertThat(bring(hostile.getBytes(StandardCharsets.UTF_8), WORD).status()).isEqualTo(422);
		}
	}

	private Visited bring(byte[] file, String typed) {
		Map<String, String> fields = new HashMap<>(Map.of("passphrase", typed, "foreign", WORD));
		fields.put("_csrf", this.guest.open("/account/import").form("/account/import").value("_csrf"));
		this.guest.postParts("/account/import", fields, file);
		fields.remove("foreign");
		return this.guest.postParts("/account/import", fields, file);
	}

	private void devices() {
		Visited page = proved("/account/devices");
		assertThat(page.form("/account/devices/end").with("device", WORD).send().status()).isEqualTo(200);
		page.form("/account/devices/asking").with("asking", WORD).send();
		assertThat(page.form("/account/devices/asking").send().status()).isEqualTo(200);
	}

	private void consent() {
		FilledForm page = write(this.guest, WORD + " six");
		this.guest.open("/account/consent").form("/account/consent").with("choice", "back").send();
		Visited needed = page.send();
		assertThat(needed.form("/account/consent").value("carried.text")).contains(WORD + " six");
		assertThat(needed.form("/account/consent").with("choice", "agree").send().text()).contains(WORD + " six");
	}

	private void lock() {
		Visited locked = this.guest.open("/journal")
			.form("/lock")
			.with("carried-path", "/write")
			.with("carried.text", WORD + " seven")
			.send();
		FilledForm signIn = locked.form("/sign-in").with("name", WORD);
		assertThat(signIn.with("passphrase", WRONG).send().status()).isEqualTo(422);
		Visited in = this.guest
			.follow(sentBy(WORD, "/sign-in", signIn.with("passphrase", this.passphrase), this.guest));
		assertThat(in.status()).isEqualTo(200);
	}

	private void change() {
		Visited again = this.guest.open("/account/passphrase");
		assertThat(again.form("/account/again").with("passphrase", WRONG).send().status()).isEqualTo(422);
		String next = WORD + " meadow kettle violin";
		FilledForm change = proved("/account/passphrase").form("/account/passphrase");
		assertThat(change.with("passphrase", next).send().text()).contains("Your passphrase is changed");
		this.passphrase = next;
		next = WORD + " thunder basket window";
		FilledForm known = proved("/account/passphrase/known").form("/account/passphrase/known");
		shown(known.with("passphrase", next).send());
		this.passphrase = next;
	}

	/** On another browser, with the code shown last. */
	private void recover() {
		List<String> shown = List.copyOf(this.codes);
		Guest other = somebody();
		FilledForm form = other.open("/recover").form("/recover").with("name", WORD).with("code", WORD);
		assertThat(form.with("passphrase", WRONG).send().status()).isEqualTo(422);
		form.with("passphrase", WORD + " tunnel marble feather");
		assertThat(form.with("code", shown.get(0)).send().status()).isEqualTo(422);
		shown(other.follow(sentBy(WORD, "/recover", form.with("code", shown.get(shown.size() - 1)), other)));
	}

	/** Where the passphrase from before is still known. */
	private void takeBack() {
		FilledForm form = this.guest.open("/account/recovered").form("/account/recovered/not-me");
		String next = WORD + " copper saddle blanket";
		assertThat(form.with("former", WRONG).with("passphrase", next).send().status()).isEqualTo(422);
		shown(form.with("former", this.passphrase).send());
		this.passphrase = next;
	}

	private void signIn() {
		this.guest.open("/journal").form("/sign-out").send();
		FilledForm form = this.guest.open("/sign-in").form("/sign-in").with("name", WORD);
		assertThat(form.with("passphrase", WRONG).send().status()).isEqualTo(422);
		assertThat(form.with("passphrase", this.passphrase).send().path()).isEqualTo("/journal");
	}

	private Guest somebody() {
		return new Guest(this.port, (head) -> assertThat(head.map().toString()).doesNotContainIgnoringCase(WORD));
	}

	private static FilledForm write(Guest guest, String text) {
		return guest.open("/write").form("/write").with("text", text);
	}

	/** A page that asks for the passphrase again first, if that is due. */
	private Visited proved(String path) {
		Visited page = this.guest.open(path);
		return (page.status() == 403) ? page.form("/account/again").with("passphrase", this.passphrase).send() : page;
	}

	private String shown(Visited page) {
		String code = page.page().select(".code").text();
		assertThat(code).as(page.text()).isNotEmpty();
		this.codes.add(code);
		return code;
	}

	private static Visited sentBy(String browser, String path, FilledForm form, Guest guest) {
		return guest.post(path, new LinkedHashMap<>(form.fields()), "User-Agent", browser, "Sec-Fetch-Site",
				"same-origin");
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

}
