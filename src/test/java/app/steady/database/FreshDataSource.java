package app.steady.database;

import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Moves on to a new database for each test class, so that classes share a Spring context
 * and yet never see each other's rows.
 */
class FreshDataSource extends DelegatingDataSource {

	private final Supplier<DataSource> databases;

	FreshDataSource(Supplier<DataSource> databases) {
		super(databases.get());
		this.databases = databases;
	}

	void renew() {
		setTargetDataSource(this.databases.get());
	}

}
