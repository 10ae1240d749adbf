package app.steady.journal;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

@Embeddable
record EntryId(UUID ownerId, UUID id) implements Serializable {
}
