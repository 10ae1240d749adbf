package app.steady.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Devices extends Repository<Device, DeviceId> {

	Device save(Device device);

	Optional<Device> findById(DeviceId id);

	boolean existsById(DeviceId id);

	@Query("select d from Device d where d.id.ownerId = :owner and d.endsAt > :now order by d.seenAt desc, d.createdAt desc")
	List<Device> findAll(UUID owner, Instant now);

	@Transactional
	@Modifying
	@Query("update Device d set d.seenAt = :now where d.id = :id")
	int seen(DeviceId id, Instant now);

	@Transactional
	@Modifying
	@Query("update Device d set d.provedAt = :now where d.id = :id")
	int proved(DeviceId id, Instant now);

	@Transactional
	@Modifying
	@Query("update Device d set d.toldAt = :now where d.id = :id")
	int told(DeviceId id, Instant now);

	/** Begins its whole time anew and leaves all else, such as a lock, as it is. */
	@Transactional
	@Modifying
	@Query("update Device d set d.endsAt = :end where d.id = :id")
	int live(DeviceId id, Instant end);

	/** Takes its key away; its row stays, so that it is known. */
	@Transactional
	@Modifying
	@Query("update Device d set d.wrappedKey = null, d.provedAt = null where d.id = :id")
	int lock(DeviceId id);

	@Transactional
	@Modifying
	@Query("delete from Device d where d.id = :id")
	int end(DeviceId id);

	@Transactional
	@Modifying
	@Query("delete from Device d where d.id.ownerId = :#{#here.ownerId()} and d.id.id <> :#{#here.id()}")
	int endOthers(DeviceId here);

	@Transactional
	@Modifying
	@Query("delete from Device d where d.id.ownerId = :owner")
	int endAll(UUID owner);

	@Modifying
	@Query("delete from Device d where d.id.ownerId = :#{#id.ownerId()} and d.endsAt <= :now")
	int endOld(DeviceId id, Instant now);

}
