package app.steady.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.steady.profile.Profile;
import app.steady.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What names must be like to be kept. */
@Component
class ProfileRules {

	private final MessageSource messages;

	ProfileRules(MessageSource messages) {
		this.messages = messages;
	}

	/** What is wrong with the names, the first of each kind. */
	List<Problem> problems(ProfileForm form) {
		List<String> words = TypedNames.of(form.names()).words();
		List<Problem> problems = new ArrayList<>();
		if (words.size() > Profile.MOST_NAMES) {
			problems.add(problem("profile.names.many", words.size(), Profile.MOST_NAMES));
		}
		for (String word : words) {
			if (word.length() > Profile.LONGEST_NAME) {
				problems.add(problem("profile.names.long", word.substring(0, 10), Profile.LONGEST_NAME));
				break;
			}
			if (!Profile.isName(word)) {
				problems.add(problem("profile.names.letters", word));
				break;
			}
			if (TypedNames.isSelf(word)) {
				problems.add(problem("profile.names.self", word));
				break;
			}
		}
		return problems;
	}

	private Problem problem(String key, Object... values) {
		return new Problem("names", this.messages.getMessage(key, values, Locale.ENGLISH));
	}

}
