package app.steady.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.steady.account.Brought;
import app.steady.account.ExportChoice;
import app.steady.account.ImportRefusedException;
import app.steady.account.Owner;
import app.steady.account.PersonalRecords;
import app.steady.account.Readable;
import app.steady.account.SealedTable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The profile's part of what is taken along, sealed anew, or erased. It comes first, for
 * pages that are brought are read by it.
 */
@Component
@Order(0)
class ProfileRecords implements PersonalRecords {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Profiles profiles;

	ProfileRecords(Profiles profiles) {
		this.profiles = profiles;
	}

	@Override
	public String part() {
		return "profile";
	}

	@Override
	public List<SealedTable> tables() {
		return List.of(new SealedTable("profile", List.of("settings"), false, true));
	}

	@Override
	public Optional<Object> export(Owner owner, ExportChoice choice) {
		return set(owner).map(ProfileRecord::of);
	}

	@Override
	public Optional<Readable> readable(Owner owner, ExportChoice choice) {
		return set(owner)
			.map((profile) -> new Readable("Settings", "profile/readable", Stream.of(Map.of("profile", profile))));
	}

	@Override
	public Brought bring(Owner owner, JsonNode part) {
		Profile sent = read(part);
		KeptProfile kept = this.profiles.keptNow(owner);
		if (kept.version() == KeptProfile.NONE) {
			this.profiles.change(owner, sent, KeptProfile.NONE);
			return Brought.remark("account.import.settings.new");
		}
		boolean same = kept.opens() && kept.profile().equals(sent);
		return same ? new Brought(0, 1, List.of()) : Brought.remark("account.import.settings.stay");
	}

	/** Empty if nothing was ever set, or if it cannot be opened. */
	private Optional<Profile> set(Owner owner) {
		return Optional.of(this.profiles.kept(owner))
			.filter((kept) -> kept.opens() && kept.version() != KeptProfile.NONE)
			.map(KeptProfile::profile);
	}

	private static Profile read(JsonNode part) {
		try {
			return JSON.treeToValue(part, ProfileRecord.class).profile();
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new ImportRefusedException("account.import.schema", "/parts/profile");
		}
	}

}
