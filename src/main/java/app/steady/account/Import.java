package app.steady.account;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import app.steady.vault.CannotOpenException;
import app.steady.vault.SealedFile;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what an export holds: all of it or nothing, and nothing twice. One file is read
 * at a time, for a file in memory takes more room than on its way.
 */
@Service
public class Import {

	private final List<PersonalRecords> modules;

	private final ImportFormat format;

	private final Export export;

	private final KeyQueue queue;

	private final TransactionTemplate transaction;

	private final Lock turn = new ReentrantLock(true);

	Import(List<PersonalRecords> modules, ImportFormat format, Export export, KeyQueue queue,
			PlatformTransactionManager transactions) {
		this.modules = modules;
		this.format = format;
		this.export = export;
		this.queue = queue;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Brings a file.
	 * @param file as it was sent
	 * @param passphrase what was typed, if the file is sealed
	 * @param foreign whether its pages may have been written under another account
	 * @return what became of them
	 * @throws ImportRefusedException if nothing was kept
	 * @throws BusyException if too many keys are derived at this moment
	 */
	public Brought bring(Owner owner, byte[] file, String passphrase, boolean foreign) {
		if (!owner.mayKeep()) {
			throw new ImportRefusedException("account.import.consent");
		}
		if (file.length == 0) {
			throw new ImportRefusedException("account.import.missing");
		}
		byte[] plain = SealedFile.isSealed(file) ? opened(file, passphrase) : file;
		this.turn.lock();
		try {
			JsonNode document = this.format.read(plain);
			if (!foreign && !this.export.from(owner.id()).equals(document.path("from").asString())) {
				throw new ImportRefusedException("account.import.foreign");
			}
			return bringTwice(owner, document.path("parts"));
		}
		finally {
			this.turn.unlock();
		}
	}

	private byte[] opened(byte[] file, String passphrase) {
		if (passphrase.isEmpty()) {
			throw new ImportRefusedException("account.import.sealed");
		}
		try {
			return this.queue.derive(() -> SealedFile.open(file, passphrase))
				.orElseThrow(() -> new ImportRefusedException("account.import.wrong"));
		}
		catch (CannotOpenException ex) {
			throw new ImportRefusedException("account.import.damaged");
		}
	}

	/** Another server may bring the same file at this moment. */
	private Brought bringTwice(Owner owner, JsonNode parts) {
		try {
			return this.transaction.execute((status) -> bringAll(owner, parts));
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			return this.transaction.execute((status) -> bringAll(owner, parts));
		}
	}

	private Brought bringAll(Owner owner, JsonNode parts) {
		return this.modules.stream()
			.filter((module) -> parts.has(module.part()))
			.map((module) -> module.bring(owner, parts.path(module.part())))
			.reduce(Brought.NOTHING, Brought::and);
	}

}
