package app.steady.account.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import app.steady.account.JoiningSettings;
import app.steady.account.PassphraseRule;
import app.steady.web.Problem;
import app.steady.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody must give to join. */
@Component
class JoinRules {

	private static final List<String> ORDER = List.of("invitation", "name", "passphrase", "consent");

	private final JoiningSettings settings;

	private final Problems problems;

	private final PassphraseRule passphrases;

	private final MessageSource messages;

	JoinRules(JoiningSettings settings, Problems problems, PassphraseRule passphrases, MessageSource messages) {
		this.settings = settings;
		this.problems = problems;
		this.passphrases = passphrases;
		this.messages = messages;
	}

	/** What is wrong with the form, in the order of its fields. */
	List<Problem> problems(JoinForm form) {
		List<Problem> found = new ArrayList<>(this.problems.of(form));
		this.passphrases.problem(form.passphrase(), form.name())
			.ifPresent((key) -> found.add(problem("passphrase", key)));
		if (!this.settings.admits(form.invitation())) {
			found.add(problem("invitation",
					form.invitation().isEmpty() ? "account.invitation.missing" : "account.invitation.wrong"));
		}
		found.sort(Comparator.comparingInt((problem) -> ORDER.indexOf(problem.field())));
		return found;
	}

	private Problem problem(String field, String key) {
		return new Problem(field, this.messages.getMessage(key, null, Locale.ENGLISH));
	}

}
