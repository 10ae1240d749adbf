package app.steady.operation.folder;

import java.io.IOException;
import java.io.UncheckedIOException;

import app.steady.account.AccountClosed;
import app.steady.operation.database.DatabaseSettings;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Sets the marker in the transaction that erases an account, before it commits: what was
 * erased is gone from the file after the next start, also if this one ends by a power
 * cut.
 */
@Component
class ClosedAccounts {

	private final Environment environment;

	ClosedAccounts(Environment environment) {
		this.environment = environment;
	}

	@EventListener
	void on(AccountClosed closed) {
		if (!new DatabaseSettings(this.environment).isEmbedded()) {
			return;
		}
		try {
			CompactionMarker.of(this.environment).set();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
