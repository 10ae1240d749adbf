package app.steady.account;

import app.steady.visit.RunningTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SyncedCommitsTests extends RunningTests {

	@Autowired
	JdbcClient sql;

	@BeforeEach
	void count() {
		this.guest.joined("Synced");
		this.sql.sql("set query_statistics true").update();
	}

	@AfterEach
	void stopCounting() {
		this.sql.sql("set query_statistics false").update();
	}

	@Test
	void everySaveIsFollowedByOneCheckpoint() {
		String path = this.guest.open("/write").form("/write").with("text", "one").sendOnly().location().orElseThrow();
		assertThat(checkpoints()).isEqualTo(1);
		path = path.substring(0, path.indexOf('?'));
		this.guest.get(path + "/edit").form(path).with("text", "two").sendOnly();
		assertThat(checkpoints()).isEqualTo(2);
		this.guest.get(path + "/delete").form(path + "/delete").sendOnly();
		assertThat(checkpoints()).isEqualTo(3);
	}

	private long checkpoints() {
		return this.sql.sql("""
				select coalesce(sum(execution_count), 0) from information_schema.query_statistics
				where upper(sql_statement) like '%CHECKPOINT SYNC%' and sql_statement not like '%select%'""")
			.query(Long.class)
			.single();
	}

}
