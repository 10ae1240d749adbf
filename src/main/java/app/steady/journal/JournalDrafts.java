package app.steady.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalDrafts extends Repository<Draft, EntryId> {

	Draft saveAndFlush(Draft draft);

	Optional<Draft> findById(EntryId id);

	@Modifying
	@Query("delete from Draft d where d.id = :id")
	int delete(EntryId id);

	/** All drafts of an owner, the one that was kept last first. */
	@Query("select d from Draft d where d.id.ownerId = :owner order by d.updatedAt desc, d.id.id")
	List<Draft> all(UUID owner);

	@Query("select count(d) from Draft d where d.id.ownerId = :owner")
	int count(UUID owner);

	/**
	 * Waits until nobody else drafts or keeps for this owner, and goes first until the
	 * transaction ends: so no draft that arrives late outlives its page.
	 */
	@Query(nativeQuery = true, value = "select owner_id from account where owner_id = :owner for update")
	Optional<UUID> takeTurn(UUID owner);

}
