package app.steady.database;

import java.util.List;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

class FreshDatabaseTests {

	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	abstract static class Cases {

		@Autowired
		JdbcClient sql;

		@Autowired
		Flyway flyway;

		@Test
		void isMigratedAndHoldsNothingOfAnotherClass() {
			assertThat(this.flyway.info().pending()).isEmpty();
			this.sql.sql("create table left_over (id bigint primary key)").update();
			assertThat(this.sql.sql("select id from left_over").query(Long.class).list()).isEqualTo(List.of());
		}

	}

	@Nested
	@OnH2
	class OnH2Tests extends Cases {

	}

	@Nested
	@OnH2
	class OnH2AgainTests extends Cases {

	}

	@Nested
	@OnPostgres
	class OnPostgresTests extends Cases {

	}

	@Nested
	@OnPostgres
	class OnPostgresAgainTests extends Cases {

	}

}
