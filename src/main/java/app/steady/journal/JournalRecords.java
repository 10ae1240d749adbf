package app.steady.journal;

import java.util.List;
import java.util.Optional;

import app.steady.account.Brought;
import app.steady.account.ExportChoice;
import app.steady.account.Owner;
import app.steady.account.PersonalRecords;
import app.steady.account.Readable;
import app.steady.account.SealedTable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The journal's part of what is taken along, sealed anew, or erased. */
@Component
class JournalRecords implements PersonalRecords {

	static final SealedTable ENTRIES = new SealedTable("entry", List.of("words", "brief"), true, true);

	static final SealedTable DRAFTS = new SealedTable("draft", List.of("words"), false, true);

	private final JournalExport export;

	private final JournalImport bringing;

	private final DraftImport drafts;

	JournalRecords(JournalExport export, JournalImport bringing, DraftImport drafts) {
		this.export = export;
		this.bringing = bringing;
		this.drafts = drafts;
	}

	@Override
	public String part() {
		return "journal";
	}

	@Override
	public List<SealedTable> tables() {
		return List.of(ENTRIES, DRAFTS);
	}

	@Override
	public Optional<Object> export(Owner owner, ExportChoice choice) {
		return Optional.of(this.export.records(owner, choice));
	}

	@Override
	public Optional<Readable> readable(Owner owner, ExportChoice choice) {
		return Optional.of(this.export.readable(owner, choice));
	}

	@Override
	public Brought bring(Owner owner, JsonNode part) {
		List<DraftRecord> typed = this.drafts.read(owner, part);
		return this.bringing.bring(owner, part).and(this.drafts.bring(owner, typed));
	}

}
