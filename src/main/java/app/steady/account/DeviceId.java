package app.steady.account;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

@Embeddable
record DeviceId(UUID ownerId, UUID id) implements Serializable {
}
