package app.steady.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

	Account saveAndFlush(Account account);

	Optional<Account> findByName(byte[] name);

	Optional<Account> findById(UUID ownerId);

	/** Holds the account until the transaction ends, so that changes go one by one. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.ownerId = :owner")
	Optional<Account> findForChange(UUID owner);

}
