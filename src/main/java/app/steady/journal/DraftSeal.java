package app.steady.journal;

import java.util.Optional;
import java.util.UUID;

import app.steady.account.Owner;
import app.steady.vault.CannotOpenException;
import app.steady.vault.Place;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals a draft to its owner, row and version, and opens it again. */
@Component
class DraftSeal {

	private final JsonMapper json = JsonMapper.shared();

	byte[] seal(Owner owner, UUID id, long version, DraftWords words) {
		return owner.key().seal(place(owner, id, version), this.json.writeValueAsBytes(words));
	}

	/** What a draft holds; empty if it cannot be opened. */
	Optional<DraftWords> open(Owner owner, Draft draft) {
		try {
			byte[] words = owner.key().open(place(owner, draft.id().id(), draft.version()), draft.words());
			return Optional.of(this.json.readValue(words, DraftWords.class));
		}
		catch (CannotOpenException ex) {
			return Optional.empty();
		}
	}

	private static Place place(Owner owner, UUID id, long version) {
		return new Place("draft", "words", owner.id(), id, null, version);
	}

}
