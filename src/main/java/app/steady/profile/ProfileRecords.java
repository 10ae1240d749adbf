package app.steady.profile;

import java.util.List;

import app.steady.account.PersonalRecords;
import app.steady.account.SealedTable;
import org.springframework.stereotype.Component;

/** The profile's part of what is taken along, sealed anew, or erased. */
@Component
class ProfileRecords implements PersonalRecords {

	@Override
	public String part() {
		return "profile";
	}

	@Override
	public List<SealedTable> tables() {
		return List.of(new SealedTable("profile", List.of("settings"), false, true));
	}

}
