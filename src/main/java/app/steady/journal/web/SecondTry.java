package app.steady.journal.web;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Tries once more when another request was faster, mostly the same form sent twice. The
 * second try begins anew and finds what the other one left.
 */
final class SecondTry {

	private SecondTry() {
	}

	static <T> T of(Supplier<T> deed) {
		try {
			return deed.get();
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return deed.get();
		}
	}

}
