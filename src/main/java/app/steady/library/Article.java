package app.steady.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An article.
 *
 * @param slug its name in addresses
 * @param title neutral title, for the window and for cards
 * @param question the reader's question that it answers
 * @param summary one or two sentences
 * @param topic shelf it stands on
 * @param situations whom it is for; empty for everybody
 * @param safety whether helplines stand beside it
 * @param reviewed day of the last review
 * @param sources what its claims rest on
 * @param steps ids of the steps it leads to
 * @param next slugs to read on
 * @param html its text
 * @param minutes reading time
 */
public record Article(String slug, String title, String question, String summary, Topic topic,
		List<Situation> situations, boolean safety, LocalDate reviewed, List<Source> sources, List<String> steps,
		List<String> next, String html, int minutes) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	/** Where it stands. */
	public String path() {
		return "/articles/" + this.slug;
	}

	/** The day of the last review in words. */
	public String reviewedInWords() {
		return DAY.format(this.reviewed);
	}

	/** The shelves of the library, in reading order. */
	public enum Topic {

		/** The core question. */
		@JsonProperty("missing-or-needing")
		MISSING_OR_NEEDING("Missing or needing"),
		/** What goes on inside. */
		@JsonProperty("why-it-hurts")
		WHY_IT_HURTS("Why it hurts"),
		/** The first days. */
		@JsonProperty("first-days")
		FIRST_DAYS("The first days"),
		/** Messages, silence, looking them up. */
		@JsonProperty("contact")
		CONTACT("Contact"),
		/** A life of one's own. */
		@JsonProperty("moving-on")
		MOVING_ON("Moving on"),
		/** Still together, and far apart. */
		@JsonProperty("apart-but-together")
		APART_BUT_TOGETHER("Apart but together"),
		/** When there is danger. */
		@JsonProperty("safety")
		SAFETY("Being safe");

		private final String title;

		Topic(String title) {
			this.title = title;
		}

		/** Heading for people. */
		public String title() {
			return this.title;
		}

	}

}
