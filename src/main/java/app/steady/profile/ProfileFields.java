package app.steady.profile;

import java.util.List;

import app.steady.web.StoredFields;
import org.springframework.stereotype.Component;

/** What the profile keeps. */
@Component
class ProfileFields implements StoredFields {

	private static final String SETTINGS = "as long as the account, once you saved a setting";

	@Override
	public String module() {
		return "Settings";
	}

	@Override
	public List<Field> fields() {
		return List.of(new Field("Names for the person your pages are about, and names of others", true, SETTINGS),
				new Field("What the check reads for, and whether you chose the quiet look", true, SETTINGS),
				new Field("Reasons that you never want to see again", true, SETTINGS),
				new Field("When settings were first saved and last changed, and how often", false, SETTINGS),
				new Field("The size of your settings, rounded up to the next power of two", false, SETTINGS));
	}

}
