package app.steady.database;

import javax.sql.DataSource;

/**
 * The databases that Steady runs on. A test that concerns both takes this as its
 * parameter.
 */
public enum Database {

	/** The default, in memory, with the options of {@code application.yml}. */
	H2 {
		@Override
		public DataSource fresh() {
			return H2Database.fresh();
		}
	},

	/** A real server, one for all tests. */
	POSTGRESQL {
		@Override
		public DataSource fresh() {
			return PostgresDatabase.fresh();
		}
	};

	/** A new, empty database that nobody else uses. */
	public abstract DataSource fresh();

}
