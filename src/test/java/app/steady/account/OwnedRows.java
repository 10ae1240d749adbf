package app.steady.account;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that hold anything of an owner, whichever tables there are. */
final class OwnedRows {

	private OwnedRows() {
	}

	static Set<String> of(UUID owner, JdbcClient sql) {
		Set<String> found = tables(sql);
		found.removeIf((table) -> sql.sql("select count(*) from " + table + " where owner_id = ?")
			.param(owner)
			.query(Long.class)
			.single() == 0);
		return found;
	}

	static Set<String> tables(JdbcClient sql) {
		return new TreeSet<>(sql.sql("""
				select lower(table_name) from information_schema.columns
				where lower(table_schema) = 'public' and lower(column_name) = 'owner_id'""")
			.query(String.class)
			.list());
	}

}
