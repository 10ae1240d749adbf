package app.steady.journal;

import java.util.List;

import app.steady.account.PersonalRecords;
import app.steady.account.SealedTable;
import org.springframework.stereotype.Component;

/** The journal's part of what is taken along, sealed anew, or erased. */
@Component
class JournalRecords implements PersonalRecords {

	static final SealedTable ENTRIES = new SealedTable("entry", List.of("words", "brief"), true, true);

	static final SealedTable DRAFTS = new SealedTable("draft", List.of("words"), false, true);

	@Override
	public String part() {
		return "journal";
	}

	@Override
	public List<SealedTable> tables() {
		return List.of(ENTRIES, DRAFTS);
	}

}
