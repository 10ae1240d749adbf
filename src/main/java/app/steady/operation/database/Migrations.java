package app.steady.operation.database;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

import app.steady.operation.rows.RowSource;
import app.steady.operation.rows.StoppedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The versions of our tables: which one a database has, and which ones this jar knows.
 */
public final class Migrations {

	static final String HISTORY = "flyway_schema_history";

	private final FluentConfiguration settings;

	/**
	 * The migrations of a database.
	 * @param database the database; nothing is changed in it yet
	 * @param locations where the migrations lie
	 */
	public Migrations(DataSource database, String... locations) {
		this.settings = Flyway.configure().dataSource(database).locations(locations).table(HISTORY);
	}

	/** The version that the tables have; empty if there are none. */
	public Optional<String> current() {
		return Optional.ofNullable(this.settings.load().info().current())
			.map(MigrationInfo::getVersion)
			.map(MigrationVersion::getVersion);
	}

	/**
	 * Stops if rows have another form than any that this jar knows. The database is not
	 * touched.
	 * @param rows the rows
	 * @throws StoppedException if so
	 */
	public void requireKnown(RowSource rows) {
		if (known().noneMatch(MigrationVersion.fromVersion(rows.version())::equals)) {
			throw new StoppedException(
					"This %s comes from a newer Steady: its tables have version %s, which this jar does not know"
						.formatted(rows.kind(), rows.version()),
					"Use the jar that it comes from, or a newer one.");
		}
	}

	boolean isAhead(String version) {
		return current().map(MigrationVersion::fromVersion)
			.filter((current) -> current.isNewerThan(version))
			.isPresent();
	}

	void migrateTo(String version) {
		Flyway.configure().configuration(this.settings).target(MigrationVersion.fromVersion(version)).load().migrate();
	}

	void migrate() {
		this.settings.load().migrate();
	}

	/** Asks a database that is empty and gone again. */
	private Stream<MigrationVersion> known() {
		FluentConfiguration anywhere = Flyway.configure()
			.configuration(this.settings)
			.dataSource("jdbc:h2:mem:", null, null);
		return Arrays.stream(anywhere.load().info().all()).map(MigrationInfo::getVersion);
	}

}
