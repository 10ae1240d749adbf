package app.steady.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JournalEntries extends Repository<Entry, EntryId> {

	Entry saveAndFlush(Entry entry);

	Optional<Entry> findById(EntryId id);

	@Modifying
	@Query("delete from Entry e where e.id = :id")
	int delete(EntryId id);

	/** The days of a span, newest first, without their texts. */
	@Query("""
			select new app.steady.journal.BriefRow(e.id.id, e.localDate, e.createdAt, e.version, e.brief) from Entry e
			where e.id.ownerId = :owner and e.localDate between :first and :last
			order by e.localDate desc, e.createdAt desc""")
	List<BriefRow> briefs(UUID owner, LocalDate first, LocalDate last);

	/** The last day written on before a date, if any. */
	@Query("select max(e.localDate) from Entry e where e.id.ownerId = :owner and e.localDate < :date")
	Optional<LocalDate> lastDayBefore(UUID owner, LocalDate date);

	/** The first day written on after a date, if any. */
	@Query("select min(e.localDate) from Entry e where e.id.ownerId = :owner and e.localDate > :date")
	Optional<LocalDate> firstDayAfter(UUID owner, LocalDate date);

	/** All ids of an owner, oldest day first. */
	@Query("select e.id.id from Entry e where e.id.ownerId = :owner order by e.localDate, e.createdAt, e.id.id")
	List<UUID> ids(UUID owner);

	/** Those of the given entries that there are, in the same order. */
	@Query("""
			select e from Entry e where e.id.ownerId = :owner and e.id.id in :ids
			order by e.localDate, e.createdAt, e.id.id""")
	List<Entry> some(UUID owner, Collection<UUID> ids);

}
