package app.steady.selfcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import app.steady.library.Library;
import app.steady.web.content.BadContentException;
import app.steady.web.content.ContentFile;

/** Asks and listens. Nothing that is answered is kept. Immutable. */
public final class SelfCheck {

	private final Questionnaire questionnaire;

	private SelfCheck(Questionnaire questionnaire) {
		this.questionnaire = questionnaire;
	}

	/**
	 * Reads {@code selfcheck/breakup.yml}.
	 * @param library where its articles and steps must be found
	 * @throws BadContentException if the file is at fault
	 */
	public static SelfCheck load(Library library) {
		return read(ContentFile.of("selfcheck/breakup.yml"), library);
	}

	static SelfCheck read(ContentFile file, Library library) {
		Questionnaire questionnaire = Questionnaire.read(file);
		for (Questionnaire.Area area : questionnaire.areas()) {
			if (library.articles().find(area.article()).isEmpty()) {
				throw file.fault(area.article(), "There is no article '%s'.".formatted(area.article()));
			}
			if (library.steps().find(area.step()).isEmpty()) {
				throw file.fault(area.step(), "There is no step '%s'.".formatted(area.step()));
			}
		}
		return new SelfCheck(questionnaire);
	}

	/** What is asked. */
	public Questionnaire questionnaire() {
		return this.questionnaire;
	}

	/**
	 * Reads the answers. Whatever is not one of the offered answers counts as skipped.
	 * @param answers gives the answer to a question's id, or null
	 */
	public Outcome outcome(UnaryOperator<String> answers) {
		List<Outcome.Finding> findings = new ArrayList<>();
		for (Questionnaire.Area area : this.questionnaire.areas()) {
			OptionalDouble mean = this.questionnaire.about(area)
				.stream()
				.map((question) -> value(answers.apply(question.id())))
				.filter(OptionalInt::isPresent)
				.mapToInt(OptionalInt::getAsInt)
				.average();
			mean.ifPresent((value) -> findings.add(new Outcome.Finding(area, Band.of(value))));
		}
		findings.sort(Comparator.comparing(Outcome.Finding::band).reversed());
		boolean skipped = this.questionnaire.questions()
			.stream()
			.anyMatch((question) -> value(answers.apply(question.id())).isEmpty());
		return new Outcome(List.copyOf(findings), skipped);
	}

	private OptionalInt value(String answer) {
		return this.questionnaire.frequencies()
			.stream()
			.mapToInt(Questionnaire.Frequency::value)
			.filter((value) -> Integer.toString(value).equals(answer))
			.findFirst();
	}

}
