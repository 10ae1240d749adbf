package app.steady.account;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {

	Account saveAndFlush(Account account);

	Optional<Account> findByName(byte[] name);

	Optional<Account> findById(UUID ownerId);

}
