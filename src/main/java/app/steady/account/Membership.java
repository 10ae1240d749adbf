package app.steady.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import app.steady.vault.DataKey;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.ServerSecret;
import app.steady.vault.WrappedKey;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/**
 * Joining and signing in. Keys are derived before a database connection is taken, and
 * every try costs exactly one derivation, whether or not the name exists.
 */
@Service
public class Membership {

	/** Version of the consent text that people agree to when they join. */
	public static final int CONSENT = 1;

	private final Accounts accounts;

	private final SignedInDevices devices;

	private final ServerSecret secret;

	private final PassphraseKeys passphrases;

	private final KeyQueue queue;

	private final Clock clock;

	Membership(Accounts accounts, SignedInDevices devices, ServerSecret secret, PassphraseKeys passphrases,
			KeyQueue queue, Clock clock) {
		this.accounts = accounts;
		this.devices = devices;
		this.secret = secret;
		this.passphrases = passphrases;
		this.queue = queue;
		this.clock = clock;
	}

	/**
	 * Makes an account and signs this browser in.
	 * @throws NameTakenException if somebody has the name
	 */
	public SignedIn join(String name, String passphrase, ZoneId zone, Browser browser) {
		DataKey key = DataKey.generate();
		UUID id = UUID.randomUUID();
		WrappedKey wrapped = this.queue.derive(() -> this.passphrases.wrap(key, passphrase, id));
		Details details = new Details(zone, CONSENT, this.clock.instant());
		try {
			this.accounts.saveAndFlush(new Account(id, new AccountName(name).under(this.secret), wrapped,
					details.seal(key, id), this.clock.instant()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new NameTakenException();
		}
		return this.devices.open(new Owner(id, key, zone), browser, details.asking(), Way.JOINED);
	}

	/** Signs this browser in; empty if there is no such name with this passphrase. */
	public Optional<SignedIn> signIn(String name, String passphrase, Browser browser) {
		Optional<Account> account = this.accounts.findByName(new AccountName(name).under(this.secret));
		return this.queue.derive(() -> unwrap(account, passphrase))
			.map((key) -> open(account.orElseThrow(), key, browser));
	}

	/** Whether this is the owner's passphrase. */
	public boolean isPassphrase(Owner owner, String passphrase) {
		Optional<Account> account = this.accounts.findById(owner.id());
		return this.queue.derive(() -> unwrap(account, passphrase)).isPresent();
	}

	private Optional<DataKey> unwrap(Optional<Account> account, String passphrase) {
		if (account.isEmpty()) {
			this.passphrases.deriveInVain(passphrase);
			return Optional.empty();
		}
		return this.passphrases.unwrap(account.get().passphraseKey(), passphrase, account.get().ownerId());
	}

	private SignedIn open(Account account, DataKey key, Browser browser) {
		Details details = account.details(key);
		return this.devices.open(account.owner(key, details), browser, details.asking(), Way.PASSPHRASE);
	}

}
