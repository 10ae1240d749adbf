package app.steady.profile.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.steady.profile.Profile;
import app.steady.web.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What names must be like to be kept. */
@Component
class ProfileRules {

	private static final String NAMES = "names";

	private static final String OTHERS = "others";

	private final MessageSource messages;

	ProfileRules(MessageSource messages) {
		this.messages = messages;
	}

	/** What is wrong with the names, the first of each kind. */
	List<Problem> problems(ProfileForm form) {
		List<String> names = TypedNames.of(form.names()).words();
		List<String> others = TypedNames.of(form.others()).words();
		List<Problem> problems = new ArrayList<>(problems(NAMES, names));
		problems.addAll(problems(OTHERS, others));
		inBoth(names, others).ifPresent((word) -> problems.add(problem(OTHERS, "profile.names.both", word)));
		return problems;
	}

	private List<Problem> problems(String field, List<String> words) {
		List<Problem> problems = new ArrayList<>();
		if (words.size() > Profile.MOST_NAMES) {
			problems.add(problem(field, "profile.names.many", words.size(), Profile.MOST_NAMES));
		}
		for (String word : words) {
			if (word.length() > Profile.LONGEST_NAME) {
				problems.add(problem(field, "profile.names.long", word.substring(0, 10), Profile.LONGEST_NAME));
				break;
			}
			if (!Profile.isName(word)) {
				problems.add(problem(field, "profile.names.letters", word));
				break;
			}
			if (TypedNames.isSelf(word)) {
				problems.add(problem(field, "profile.names.self", word));
				break;
			}
		}
		return problems;
	}

	private static Optional<String> inBoth(List<String> names, List<String> others) {
		Set<String> small = new HashSet<>();
		names.forEach((word) -> small.add(word.toLowerCase(Locale.ROOT)));
		return others.stream().filter((word) -> small.contains(word.toLowerCase(Locale.ROOT))).findFirst();
	}

	private Problem problem(String field, String key, Object... values) {
		return new Problem(field, this.messages.getMessage(key, values, Locale.ENGLISH));
	}

}
