package app.steady.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an owner has arranged: the agreement, and where they are. */
@Service
public class Arrangements {

	private final Accounts accounts;

	private final Clock clock;

	Arrangements(Accounts accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	/** How the owner's agreement stands. */
	@Transactional(readOnly = true)
	public Agreement agreement(Owner owner) {
		Details details = this.accounts.findById(owner.id()).orElseThrow(Arrangements::gone).details(owner.key());
		return new Agreement(details.consent(), details.consentedAt());
	}

	/**
	 * Agrees to the present version. Agreeing twice counts once.
	 * @return the owner, for whom things may be kept now
	 */
	@Transactional
	public Owner agree(Owner owner) {
		change(owner, (details) -> details.mayKeep() ? details
				: details.consenting(Membership.CONSENT, this.clock.instant()));
		return new Owner(owner.id(), owner.key(), owner.zone());
	}

	/** Takes the agreement back: nothing new is kept, and all that was kept stays. */
	@Transactional
	public void takeBack(Owner owner) {
		change(owner, (details) -> (details.consent() == 0) ? details : details.consenting(0, this.clock.instant()));
	}

	/** Lets the owner's days begin elsewhere. What was kept stays on the day it has. */
	@Transactional
	public void move(Owner owner, ZoneId zone) {
		change(owner, (details) -> details.in(zone));
	}

	private void change(Owner owner, UnaryOperator<Details> change) {
		Account account = this.accounts.findForChange(owner.id()).orElseThrow(Arrangements::gone);
		Details changed = change.apply(account.details(owner.key()));
		account.change(changed.seal(owner.key(), owner.id()), this.clock.instant());
	}

	private static EmptyResultDataAccessException gone() {
		return new EmptyResultDataAccessException(1);
	}

}
