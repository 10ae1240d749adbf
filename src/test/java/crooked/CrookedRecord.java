package crooked;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class CrookedRecord {

	@Id
	private Long id;

	private Instant at = Instant.now(java.time.Clock.systemUTC());

	Long id() {
		return this.id;
	}

	Instant at() {
		return this.at;
	}

	void setAt(Instant at) {
		this.at = at;
	}

}
