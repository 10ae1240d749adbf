package app.steady.operation.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import app.steady.operation.rows.StoppedException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The databases that the settings of the server name, for use without the server.
 *
 * @param environment the settings
 */
public record DatabaseSettings(Environment environment) {

	private static final String EMBEDDED = "steady.embedded-database";

	private static final String FILE = "jdbc:h2:file:";

	private static final String THERE = ";IFEXISTS=TRUE";

	private static final String READ_ONLY = THERE + ";ACCESS_MODE_DATA=r";

	private static final int H2_NOT_FOUND = 90146;

	/** Whether the database is the one in the data folder. */
	public boolean isEmbedded() {
		return this.environment.getProperty("spring.datasource.url", "").startsWith(FILE);
	}

	/** The database, to be written to; made if it is embedded and not there. */
	public DataSource database() {
		return builder().type(SimpleDriverDataSource.class).build();
	}

	/** The database, to be compacted: there already, if it is embedded. */
	public DataSource existing() throws SQLException {
		return isEmbedded() ? opened(builder(), properties().determineUrl() + THERE) : database();
	}

	/** The database, to be read. An embedded one stays as it is, byte by byte. */
	public DataSource readOnly() throws SQLException {
		return isEmbedded() ? opened(builder(), properties().determineUrl() + READ_ONLY) : database();
	}

	/** The database in the data folder, to be read, wherever the settings point. */
	public DataSource embedded() throws SQLException {
		return opened(DataSourceBuilder.create(), this.environment.getRequiredProperty(EMBEDDED) + READ_ONLY);
	}

	/**
	 * The migrations of one of these databases.
	 * @param database the database
	 */
	public Migrations migrations(DataSource database) {
		return new Migrations(database,
				this.environment.getRequiredProperty("spring.flyway.locations", String[].class));
	}

	private DataSource opened(DataSourceBuilder<?> settings, String url) throws SQLException {
		DataSource database = settings.type(SimpleDriverDataSource.class).url(url).build();
		try (Connection connection = database.getConnection()) {
			return database;
		}
		catch (SQLException ex) {
			if (ex.getErrorCode() == H2_NOT_FOUND) {
				throw new StoppedException("There is no database in the data folder " + folder(),
						"Name the right folder with STEADY_DATA, or start Steady once.");
			}
			throw ex;
		}
	}

	private String folder() {
		return Path.of(this.environment.getRequiredProperty("steady.data")).toAbsolutePath().normalize().toString();
	}

	private DataSourceBuilder<?> builder() {
		return properties().initializeDataSourceBuilder();
	}

	private DataSourceProperties properties() {
		return Binder.get(this.environment).bindOrCreate("spring.datasource", DataSourceProperties.class);
	}

}
