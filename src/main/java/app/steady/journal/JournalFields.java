package app.steady.journal;

import java.util.List;

import app.steady.web.StoredFields;
import org.springframework.stereotype.Component;

/** What the journal keeps. */
@Component
class JournalFields implements StoredFields {

	private static final String ENTRY = "until you delete the page";

	private static final String DRAFT = "until you keep the page, throw the draft away, or empty it";

	@Override
	public String module() {
		return "Journal";
	}

	@Override
	public List<Field> fields() {
		return List.of(new Field("What you write", true, ENTRY), new Field("Mood and feelings", true, ENTRY),
				new Field("What the check found, which words changed that, and what you said was not you", true, ENTRY),
				new Field("When it read a page again, and what changed by that", true, ENTRY),
				new Field("The day a page is about", false, ENTRY),
				new Field("When a page was kept and changed, and how often", false, ENTRY),
				new Field("The size of a page, rounded up to the next power of two", false, ENTRY),
				new Field("What you are writing and have not kept yet, with mood, feelings and day", true, DRAFT),
				new Field("When a draft was begun and last saved, how often, and its rounded size", false, DRAFT));
	}

}
