package app.steady.journal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import app.steady.account.Owner;
import app.steady.vault.CannotOpenException;
import app.steady.vault.Place;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals an entry's two blobs to their owner, row, day and version, and opens them again.
 */
@Component
class EntrySeal {

	private final JsonMapper json = JsonMapper.shared();

	SealedEntry seal(Owner owner, UUID id, LocalDate date, long version, EntryWords words, EntryBrief brief) {
		return new SealedEntry(seal(owner, place("words", owner, id, date, version), words),
				seal(owner, place("brief", owner, id, date, version), brief));
	}

	OpenEntry open(Owner owner, Entry entry) {
		UUID id = entry.id().id();
		Place place = place("words", owner, id, entry.localDate(), entry.version());
		byte[] words = owner.key().open(place, entry.sealed().words());
		return new OpenEntry(id, entry.localDate(), entry.createdAt(), entry.updatedAt(), entry.version(),
				this.json.readValue(words, EntryWords.class),
				brief(owner, id, entry.localDate(), entry.version(), entry.sealed().brief()));
	}

	DayLine open(Owner owner, BriefRow row) {
		return new DayLine(row.id(), row.localDate(), row.createdAt(), briefIfItOpens(owner, row));
	}

	private Optional<EntryBrief> briefIfItOpens(Owner owner, BriefRow row) {
		try {
			return Optional.of(brief(owner, row.id(), row.localDate(), row.version(), row.brief()));
		}
		catch (CannotOpenException ex) {
			return Optional.empty();
		}
	}

	private EntryBrief brief(Owner owner, UUID id, LocalDate date, long version, byte[] sealed) {
		return this.json.readValue(owner.key().open(place("brief", owner, id, date, version), sealed),
				EntryBrief.class);
	}

	private byte[] seal(Owner owner, Place place, Object value) {
		return owner.key().seal(place, this.json.writeValueAsBytes(value));
	}

	private static Place place(String blob, Owner owner, UUID id, LocalDate date, long version) {
		return new Place("entry", blob, owner.id(), id, date, version);
	}

}
