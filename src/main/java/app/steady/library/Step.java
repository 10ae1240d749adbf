package app.steady.library;

import java.util.List;
import java.util.Locale;

import app.steady.web.content.Require;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A coping step: something small to do.
 *
 * @param id its name in addresses and files
 * @param name what it is called
 * @param summary one sentence
 * @param signs ids of the signs it answers
 * @param situations where it fits; empty for everybody
 * @param why why it may help
 * @param sources what that rests on
 * @param how what to do, one thing after the other, with links in Markdown
 * @param minutes about how long it takes
 * @param energy how much strength it asks
 * @param notWhen when to leave it, with links in Markdown
 */
public record Step(String id, String name, String summary, List<String> signs, List<Situation> situations, String why,
		List<Source> sources, List<String> how, int minutes, Energy energy, String notWhen) {

	private static final int SUMMARY = 140;

	public Step {
		Require.text("id", id);
		Require.text("name", name);
		Require.text("summary", summary, SUMMARY);
		signs = Require.some("signs", signs);
		situations = Require.list("situations", situations);
		Require.text("why", why);
		sources = Require.list("sources", sources);
		how = Require.some("how", how);
		Require.that(minutes > 0, "minutes", "must be at least 1");
		Require.present("energy", energy);
		Require.text("not-when", notWhen);
	}

	/** Where it stands. */
	public String path() {
		return "/steps/" + this.id;
	}

	/** How much strength a step asks. */
	public enum Energy {

		/** For the worst hours. */
		@JsonProperty("low")
		LOW("When you have little strength"),
		/** For most days. */
		@JsonProperty("medium")
		MEDIUM("When you have some strength"),
		/** For a better day. */
		@JsonProperty("high")
		HIGH("When you have strength to spare");

		private final String title;

		Energy(String title) {
			this.title = title;
		}

		/** Heading for people. */
		public String title() {
			return this.title;
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
