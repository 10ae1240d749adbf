package app.steady.profile;

import java.util.Optional;

import app.steady.account.Owner;
import app.steady.vault.CannotOpenException;
import app.steady.vault.Place;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Seals a profile to its owner and version, and opens it again. */
@Component
class ProfileSeal {

	private final JsonMapper json = JsonMapper.shared();

	byte[] seal(Owner owner, long version, Profile profile) {
		return owner.key().seal(place(owner, version), this.json.writeValueAsBytes(profile));
	}

	/**
	 * Empty if the row cannot be opened, for no setting may stand in the way of writing.
	 */
	Optional<Profile> open(Owner owner, ProfileRow row) {
		try {
			byte[] opened = owner.key().open(place(owner, row.version()), row.settings());
			return Optional.of(this.json.readValue(opened, Profile.class));
		}
		catch (CannotOpenException | JacksonException ex) {
			return Optional.empty();
		}
	}

	private static Place place(Owner owner, long version) {
		return new Place("profile", "settings", owner.id(), owner.id(), null, version);
	}

}
