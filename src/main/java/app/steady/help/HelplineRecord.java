package app.steady.help;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import app.steady.web.content.Require;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A helpline as its file tells it, doubts and hidden ones included. */
record HelplineRecord(Helpline.Kind kind, String name, String phone, String sms, String smsKeyword, String chat,
		String url, String hours, List<String> languages, Scope scope, String region, String hint, List<String> sources,
		String sourcesDated, LocalDate compared, Confidence confidence, Doubt doubt, Boolean show, String note) {

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 -]*");

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

	private static final String UNSURE_REACH = "We could not confirm that it can be reached from everywhere in the country.";

	enum Scope {

		@JsonProperty("women")
		WOMEN("For women"), @JsonProperty("men")
		MEN("For men"), @JsonProperty("lgbt")
		LGBT("For LGBTQ+ people");

		private final String words;

		Scope(String words) {
			this.words = words;
		}

	}

	enum Doubt {

		@JsonProperty("number")
		NUMBER, @JsonProperty("hours")
		HOURS, @JsonProperty("sms")
		SMS, @JsonProperty("name")
		NAME, @JsonProperty("scope")
		SCOPE

	}

	enum Confidence {

		@JsonProperty("seen-once")
		SEEN_ONCE, @JsonProperty("seen-twice")
		SEEN_TWICE

	}

	HelplineRecord {
		Require.present("kind", kind);
		Require.text("name", name);
		number("phone", phone);
		number("sms", sms);
		address("chat", chat);
		address("url", url);
		Require.that(phone != null || sms != null || chat != null || url != null, "name",
				"needs a phone, sms, chat or url");
		languages = (languages != null) ? Require.list("languages", languages) : List.of();
		sources = Require.some("sources", sources);
		Require.present("compared", compared);
		Require.present("confidence", confidence);
		Require.present("show", show);
		Require.that(!show || doubt != Doubt.NUMBER, "show", "must be false while the number is in doubt");
	}

	/** What people may see of it. */
	Helpline in(Country country) {
		boolean text = this.doubt != Doubt.SMS;
		boolean reach = this.doubt != Doubt.SCOPE;
		return new Helpline(country, this.kind, (this.doubt != Doubt.NAME) ? this.name : "Helpline", this.phone,
				text ? this.sms : null, text ? this.smsKeyword : null, this.chat, this.url,
				(this.doubt != Doubt.HOURS) ? this.hours : null, this.languages,
				(reach && this.scope != null) ? this.scope.words : null, reach ? this.region : null, hint(reach),
				this.sources, this.compared);
	}

	private String hint(boolean reach) {
		if (reach) {
			return this.hint;
		}
		return (this.hint != null) ? this.hint + " " + UNSURE_REACH : UNSURE_REACH;
	}

	private static void number(String key, String value) {
		Require.that(value == null || NUMBER.matcher(value).matches(), key,
				"may hold digits, spaces and dashes only, as people dial it");
	}

	private static void address(String key, String value) {
		Require.that(value == null || ADDRESS.matcher(value).matches(), key, "must start with https://");
	}

}
