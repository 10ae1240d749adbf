package app.steady.account;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Erases an account and everything in it, without opening any of it. */
@Service
public class Erasure {

	private static final List<String> DOORS = List.of("device", "sign_in");

	private final List<PersonalRecords> modules;

	private final SealedRows rows;

	private final LateRows lateRows;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	Erasure(List<PersonalRecords> modules, SealedRows rows, LateRows lateRows, JdbcClient database,
			TransactionOperations transactions, ApplicationEventPublisher events) {
		this.modules = modules;
		this.rows = rows;
		this.lateRows = lateRows;
		this.database = database;
		this.transactions = transactions;
		this.events = events;
	}

	/**
	 * Erases all rows of an owner in one transaction, keys first. Doing it twice does no
	 * harm.
	 */
	public void erase(Owner owner) {
		try {
			close(owner.id());
		}
		catch (ConcurrencyFailureException ex) {
			close(owner.id());
		}
		if (this.lateRows.mayCome()) {
			this.lateRows.awaitWriters();
			this.transactions.executeWithoutResult((transaction) -> this.lateRows.erase(owner.id()));
		}
	}

	private void close(UUID owner) {
		this.transactions.executeWithoutResult((transaction) -> {
			eraseKeys(owner);
			eraseRows(owner);
			this.database.sql("delete from account where owner_id = ?").param(owner).update();
			this.events.publishEvent(new AccountClosed());
		});
	}

	/** Also holds the account, so that two erasures go one after the other. */
	private void eraseKeys(UUID owner) {
		this.database.sql("""
				update account set passphrase_key = :none, recovery_key = null, older_keys = null, details = :none
				where owner_id = :owner""").param("none", new byte[0]).param("owner", owner).update();
	}

	private void eraseRows(UUID owner) {
		DOORS.forEach(
				(table) -> this.database.sql("delete from " + table + " where owner_id = ?").param(owner).update());
		this.modules.stream()
			.flatMap((module) -> module.tables().stream())
			.forEach((table) -> this.rows.erase(table, owner));
	}

}
