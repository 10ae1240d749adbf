package app.steady.help;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A helpline as people may see it: nothing that is in doubt is in it.
 *
 * @param country where it can be reached from
 * @param kind what it is for
 * @param name its own name
 * @param phone number as people write it, or null
 * @param sms number for text messages, or null
 * @param smsKeyword word to send there, or null
 * @param chat address of its chat, or null
 * @param url address of its site, or null
 * @param hours opening hours, or null where unknown
 * @param languages language codes, or descriptions in English
 * @param audience whom it is for, or null for everybody
 * @param region part of the country it is for, or null for all of it
 * @param hint what a caller should know, or null
 * @param sources where its details were found
 * @param compared day on which they were compared
 */
public record Helpline(Country country, Kind kind, String name, String phone, String sms, String smsKeyword,
		String chat, String url, String hours, List<String> languages, String audience, String region, String hint,
		List<String> sources, LocalDate compared) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	/** What a helpline is for. */
	public enum Kind {

		/** Police, ambulance, fire. */
		@JsonProperty("emergency")
		EMERGENCY,
		/** Talk for anyone in distress. */
		@JsonProperty("crisis")
		CRISIS,
		/** Text messages or chat only. */
		@JsonProperty("text")
		TEXT,
		/** Hurt, controlled or frightened by a partner. */
		@JsonProperty("domestic-violence")
		DOMESTIC_VIOLENCE,
		/** For people afraid of what they themselves might do. */
		@JsonProperty("own-behaviour")
		OWN_BEHAVIOUR,
		/** For children and young people. */
		@JsonProperty("youth")
		YOUTH,
		/** After sexual violence. */
		@JsonProperty("sexual-violence")
		SEXUAL_VIOLENCE,
		/** Followed or watched. */
		@JsonProperty("stalking")
		STALKING

	}

	/** Link that dials the number. */
	public String tel() {
		return "tel:" + digits(this.phone);
	}

	/** Link that opens a text message. */
	public String smsLink() {
		return "sms:" + digits(this.sms);
	}

	/** Whether somebody can be written to. */
	public boolean written() {
		return this.sms != null || this.chat != null;
	}

	/** Opening hours in words, or null. */
	public String hoursInWords() {
		return (this.hours != null) ? this.hours.replace("24/7", "day and night")
			.replace("Mon-Fri", "Monday to Friday")
			.replace("Mon-Sat", "Monday to Saturday")
			.replaceAll("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)", "$1 to $2") : null;
	}

	/** Languages in English, or null where unknown. */
	public String languagesInWords() {
		return this.languages.isEmpty() ? null
				: this.languages.stream().map(Helpline::language).collect(Collectors.joining(", "));
	}

	/** The day of comparison in words. */
	public String comparedInWords() {
		return DAY.format(this.compared);
	}

	private static String digits(String number) {
		return number.replaceAll("[^0-9]", "");
	}

	private static String language(String code) {
		return switch (code) {
			case "local" -> "the language of the country";
			case "others" -> "other languages";
			case "mi" -> "Māori";
			default -> (code.length() == 2) ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) : code;
		};
	}

}
