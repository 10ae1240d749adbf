package app.steady.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Service;

/** What an owner has arranged: the agreement, and where they are. */
@Service
public class Arrangements {

	private final OpenAccounts open;

	private final Clock clock;

	Arrangements(OpenAccounts open, Clock clock) {
		this.open = open;
		this.clock = clock;
	}

	/** How the owner's agreement stands. */
	public Agreement agreement(Owner owner) {
		return this.open.look(owner,
				(opened) -> new Agreement(opened.details().consent(), opened.details().consentedAt()));
	}

	/**
	 * Agrees to the present version. Agreeing twice counts once.
	 * @return the owner, for whom things may be kept now
	 */
	public Owner agree(Owner owner) {
		change(owner, (details) -> details.mayKeep() ? details
				: details.consenting(Membership.CONSENT, this.clock.instant()));
		return new Owner(owner.id(), owner.key(), owner.zone());
	}

	/** Takes the agreement back: nothing new is kept, and all that was kept stays. */
	public void takeBack(Owner owner) {
		change(owner, (details) -> (details.consent() == 0) ? details : details.consenting(0, this.clock.instant()));
	}

	/** Lets the owner's days begin elsewhere. What was kept stays on the day it has. */
	public void move(Owner owner, ZoneId zone) {
		change(owner, (details) -> details.in(zone));
	}

	private void change(Owner owner, UnaryOperator<Details> change) {
		this.open.change(owner, (opened) -> {
			Details changed = change.apply(opened.details());
			opened.keep(changed, owner.key());
			return changed;
		});
	}

}
