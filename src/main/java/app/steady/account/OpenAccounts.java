package app.steady.account;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import app.steady.vault.CannotOpenException;
import app.steady.vault.DataKey;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens an account for a change, one change at a time. */
@Component
class OpenAccounts {

	private final Accounts accounts;

	private final TransactionTemplate transaction;

	private final Clock clock;

	OpenAccounts(Accounts accounts, TransactionTemplate transaction, Clock clock) {
		this.accounts = accounts;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Changes an account in one transaction.
	 * @throws ChangedMeanwhileException if the owner's key is no longer that of the
	 * account
	 * @throws EmptyResultDataAccessException if the account was deleted
	 */
	<T> T change(Owner owner, Function<OpenAccount, T> change) {
		return change(owner.id(), owner.key(), change);
	}

	/**
	 * Looks into an account without holding it.
	 * @throws ChangedMeanwhileException as {@link #change} does
	 */
	<T> T look(Owner owner, Function<OpenAccount, T> look) {
		return look.apply(this.accounts.findById(owner.id())
			.map((account) -> open(account, owner.key()))
			.orElseThrow(OpenAccounts::gone));
	}

	<T> T change(UUID owner, DataKey key, Function<OpenAccount, T> change) {
		return this.transaction.execute((status) -> change.apply(this.accounts.findForChange(owner)
			.map((account) -> open(account, key))
			.orElseThrow(OpenAccounts::gone)));
	}

	private static EmptyResultDataAccessException gone() {
		return new EmptyResultDataAccessException(1);
	}

	private OpenAccount open(Account account, DataKey key) {
		try {
			return new OpenAccount(account, account.details(key), this.clock.instant());
		}
		catch (CannotOpenException ex) {
			throw new ChangedMeanwhileException();
		}
	}

	/**
	 * An account that nobody else can change now.
	 *
	 * @param account the account
	 * @param details its details, opened
	 * @param now the time of the change
	 */
	record OpenAccount(Account account, Details details, Instant now) {

		void keep(Details changed, DataKey key) {
			this.account.change(changed.seal(key, this.account.ownerId()), this.now);
		}

	}

}
