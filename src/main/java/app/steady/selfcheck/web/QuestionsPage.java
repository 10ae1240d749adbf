package app.steady.selfcheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.steady.selfcheck.Questionnaire;
import app.steady.selfcheck.SelfCheck;
import app.steady.web.PublicPage;
import app.steady.web.PublicPages;
import org.springframework.stereotype.Component;

/** The questions, four at a time, each of which can be skipped. */
@Component
class QuestionsPage implements PublicPages {

	private static final int AT_A_TIME = 4;

	private final Questionnaire questionnaire;

	QuestionsPage(SelfCheck selfCheck) {
		this.questionnaire = selfCheck.questionnaire();
	}

	@Override
	public List<PublicPage> publicPages() {
		return List.of(PublicPage.html("/self-check", "selfcheck/questions", Map.of("intro", this.questionnaire.intro(),
				"period", this.questionnaire.period(), "groups", groups(), "options", options())));
	}

	private List<Group> groups() {
		List<Questionnaire.Question> all = this.questionnaire.questions();
		List<Group> groups = new ArrayList<>();
		for (int first = 0; first < all.size(); first += AT_A_TIME) {
			int next = Math.min(first + AT_A_TIME, all.size());
			groups.add(new Group(first + 1, next, all.subList(first, next)));
		}
		return groups;
	}

	private List<Map<String, String>> options() {
		List<Map<String, String>> options = new ArrayList<>();
		this.questionnaire.frequencies()
			.forEach((frequency) -> options
				.add(Map.of("value", frequency.value().toString(), "label", frequency.label())));
		options.add(Map.of("value", "", "label", "Skip this one"));
		return options;
	}

	record Group(int first, int last, List<Questionnaire.Question> questions) {
	}

}
