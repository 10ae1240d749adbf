package app.steady.account;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Makes an acknowledged save outlive a power cut: H2 writes a commit to its file but
 * seldom forces it to the disk, so every commit of a writing transaction is followed by
 * {@code CHECKPOINT SYNC} before anyone hears of it. PostgreSQL does this by itself.
 */
@Component
class SyncedCommits implements TransactionExecutionListener {

	private final JdbcTemplate database;

	private final boolean needed;

	SyncedCommits(DataSource source) throws MetaDataAccessException {
		this.database = new JdbcTemplate(source);
		this.needed = "H2"
			.equals(JdbcUtils.<String>extractDatabaseMetaData(source, (meta) -> meta.getDatabaseProductName()));
	}

	@Override
	public void afterCommit(TransactionExecution transaction, Throwable failure) {
		if (this.needed && failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
			this.database.execute("CHECKPOINT SYNC");
		}
	}

}
