package app.steady.profile;

import java.util.List;
import java.util.Optional;

import app.steady.account.Owner;
import app.steady.signs.Group;
import app.steady.signs.SignChecker;
import app.steady.signs.WrittenRule;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Reasons that an owner never wants to see again, whatever page they stand on. What
 * concerns danger cannot be among them, and rules that are no longer there are passed
 * over.
 */
@Service
public class Reasons {

	private final Profiles profiles;

	private final SignChecker signs;

	Reasons(Profiles profiles, SignChecker signs) {
		this.profiles = profiles;
		this.signs = signs;
	}

	/** The rules that are set aside, in the order in which that was done. */
	public List<WrittenRule> never(Owner owner) {
		return this.profiles.of(owner).never().stream().flatMap((rule) -> known(rule).stream()).toList();
	}

	/** Sets a rule aside; one that is none, or concerns danger, changes nothing. */
	public void never(Owner owner, String rule) {
		if (known(rule).isPresent()) {
			twice(() -> this.profiles.never(owner, rule));
		}
	}

	/** Takes that back. */
	public void again(Owner owner, String rule) {
		twice(() -> this.profiles.again(owner, rule));
	}

	private Optional<WrittenRule> known(String rule) {
		return this.signs.rule(rule).filter((written) -> written.sign().group() != Group.CRISIS);
	}

	/** Another request may have been faster, mostly the same button pressed twice. */
	private static void twice(Runnable deed) {
		try {
			deed.run();
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			deed.run();
		}
	}

}
