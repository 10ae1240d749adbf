package app.steady.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.steady.account.ExportChoice;
import app.steady.web.Problem;
import org.springframework.context.MessageSource;

/**
 * What somebody wants to take along.
 *
 * @param kind {@code again} to import it, {@code read} to read it
 * @param findings {@code true} with what the check found
 * @param danger {@code true} also with words about danger
 * @param passphrase what is to open the file, or nothing
 * @param passphraseAgain the same once more
 */
record ExportForm(String kind, Boolean findings, Boolean danger, String passphrase, String passphraseAgain) {

	static final ExportForm BLANK = new ExportForm("again", false, false, "", "");

	private static final int SHORTEST = 12;

	private static final int LONGEST = 1000;

	ExportForm {
		kind = "read".equals(kind) ? "read" : "again";
		findings = Boolean.TRUE.equals(findings);
		danger = Boolean.TRUE.equals(danger);
		passphrase = (passphrase != null) ? passphrase : "";
		passphraseAgain = (passphraseAgain != null) ? passphraseAgain : "";
	}

	ExportChoice choice() {
		return new ExportChoice(this.findings, this.danger);
	}

	public boolean isForReading() {
		return this.kind.equals("read");
	}

	boolean isSealed() {
		return !this.passphrase.isEmpty() || !this.passphraseAgain.isEmpty();
	}

	List<Problem> problems(MessageSource messages) {
		List<Problem> problems = new ArrayList<>();
		if (!isSealed()) {
			return problems;
		}
		int length = this.passphrase.codePointCount(0, this.passphrase.length());
		if (isForReading()) {
			problems.add(problem("passphrase", "account.export.readable", messages));
		}
		else if (length < SHORTEST || length > LONGEST) {
			problems.add(problem("passphrase", "account.passphrase.length", messages));
		}
		else if (!this.passphrase.equals(this.passphraseAgain)) {
			problems.add(problem("passphraseAgain", "account.export.unequal", messages));
		}
		return problems;
	}

	ExportForm withoutPassphrase() {
		return new ExportForm(this.kind, this.findings, this.danger, "", "");
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "ExportForm";
	}

	static Problem problem(String field, String key, MessageSource messages, Object... values) {
		return new Problem(field, messages.getMessage(key, values, Locale.ENGLISH));
	}

}
