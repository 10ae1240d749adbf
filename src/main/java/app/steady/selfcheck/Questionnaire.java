package app.steady.selfcheck;

import java.util.List;
import java.util.stream.Stream;

import app.steady.web.content.ContentFile;
import app.steady.web.content.Require;

/**
 * The questions and every word that an answer can bring up.
 *
 * @param id its name
 * @param intro what stands above the questions
 * @param period the time they ask about
 * @param frequencies what can be answered
 * @param areas what is asked about
 * @param questions the questions, in the order of the page
 * @param result words around the two profiles
 */
public record Questionnaire(String id, String intro, String period, List<Frequency> frequencies, List<Area> areas,
		List<Question> questions, Words result) {

	public Questionnaire {
		Require.text("id", id);
		Require.text("intro", intro);
		Require.text("period", period);
		frequencies = Require.some("frequencies", frequencies);
		areas = Require.some("areas", areas);
		questions = Require.some("questions", questions);
		Require.present("result", result);
		distinct("frequencies", frequencies.stream().map(Frequency::value));
		distinct("areas", areas.stream().map(Area::id));
		distinct("questions", questions.stream().map(Question::id));
	}

	static Questionnaire read(ContentFile file) {
		Questionnaire read = file.as(Questionnaire.class);
		for (Question question : read.questions) {
			if (read.areas.stream().noneMatch((area) -> area.id().equals(question.area()))) {
				throw file.fault(question.id(), "There is no area '%s'.".formatted(question.area()));
			}
		}
		for (Area area : read.areas) {
			if (read.about(area).isEmpty()) {
				throw file.fault(area.id(), "No question asks about the area '%s'.".formatted(area.id()));
			}
		}
		return read;
	}

	List<Question> about(Area area) {
		return this.questions.stream().filter((question) -> question.area().equals(area.id())).toList();
	}

	private static void distinct(String key, Stream<?> ids) {
		List<?> all = ids.toList();
		Require.that(all.stream().distinct().count() == all.size(), key, "has the same id or value twice");
	}

	/**
	 * One possible answer.
	 *
	 * @param value from 0 to 4
	 * @param label what people read
	 */
	public record Frequency(Integer value, String label) {

		private static final int HIGHEST = 4;

		public Frequency {
			Require.that(Require.present("value", value) >= 0 && value <= HIGHEST, "value", "must be from 0 to 4");
			Require.text("label", label);
		}

	}

	/**
	 * Something that is asked about.
	 *
	 * @param id its name
	 * @param side the profile it belongs to
	 * @param name for people
	 * @param rarely the sentence for hardly ever
	 * @param sometimes the sentence for some days
	 * @param often the sentence for most days
	 * @param article slug of the article to read on
	 * @param step id of the step to take
	 */
	public record Area(String id, Side side, String name, String rarely, String sometimes, String often, String article,
			String step) {

		public Area {
			Require.text("id", id);
			Require.present("side", side);
			Require.text("name", name);
			Require.text("rarely", rarely);
			Require.text("sometimes", sometimes);
			Require.text("often", often);
			Require.text("article", article);
			Require.text("step", step);
		}

		String sentence(Band band) {
			return switch (band) {
				case RARELY -> this.rarely;
				case SOMETIMES -> this.sometimes;
				case OFTEN -> this.often;
			};
		}

	}

	/**
	 * A question.
	 *
	 * @param id name of its field in the form
	 * @param area what it asks about
	 * @param text the sentence that people answer
	 */
	public record Question(String id, String area, String text) {

		public Question {
			Require.that(Require.text("id", id).matches("[a-z][a-z0-9]*"), "id",
					"may hold small letters and digits only");
			Require.text("area", area);
			Require.text("text", text);
		}

	}

	/**
	 * Words around the two profiles.
	 *
	 * @param missingIntro above the first profile
	 * @param needingIntro above the second profile
	 * @param both when both are often there
	 * @param heavy when much is heavy, in Markdown
	 * @param unanswered when nothing was answered, in Markdown
	 * @param note below everything, in Markdown
	 */
	public record Words(String missingIntro, String needingIntro, String both, String heavy, String unanswered,
			String note) {

		public Words {
			Require.text("missing-intro", missingIntro);
			Require.text("needing-intro", needingIntro);
			Require.text("both", both);
			Require.text("heavy", heavy);
			Require.text("unanswered", unanswered);
			Require.text("note", note);
		}

	}

}
