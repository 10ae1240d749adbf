package app.steady.account.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import app.steady.account.Invitations;
import app.steady.account.PassphraseRule;
import app.steady.account.Source;
import app.steady.web.Problem;
import app.steady.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody must give to join. */
@Component
class JoinRules {

	private static final List<String> ORDER = List.of("invitation", "name", "passphrase", "consent");

	private final Invitations invitations;

	private final Problems problems;

	private final PassphraseRule passphrases;

	private final MessageSource messages;

	JoinRules(Invitations invitations, Problems problems, PassphraseRule passphrases, MessageSource messages) {
		this.invitations = invitations;
		this.problems = problems;
		this.passphrases = passphrases;
		this.messages = messages;
	}

	/**
	 * What is wrong with the form, in the order of its fields.
	 * @throws app.steady.account.TooManyAttemptsException if too many invitations were
	 * guessed from there
	 */
	List<Problem> problems(JoinForm form, Source source) {
		List<Problem> found = new ArrayList<>(this.problems.of(form));
		this.passphrases.problem(form.passphrase(), form.name())
			.ifPresent((key) -> found.add(problem("passphrase", key)));
		if (!this.invitations.admits(form.invitation(), source)) {
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
