package app.steady.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import javax.sql.DataSource;

import app.steady.vault.DataKey;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.ServerSecret;
import app.steady.vault.VaultFixtures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The account's services on the database of a test, without the application around. */
final class AccountServices {

	static final String PASSPHRASE = "seven green lanterns";

	final ServerSecret secret = ServerSecret.generate();

	static final Browser BROWSER = new Browser(DeviceKind.OWN, "A browser");

	final PassphraseKeys keys = VaultFixtures.quickPassphraseKeys(this.secret);

	final OpenAccounts open;

	final SignedInDevices devices;

	final Passphrases passphrases;

	final RecoveryCodes codes;

	private final Accounts accounts;

	private final Clock clock;

	AccountServices(Accounts accounts, Devices devices, PlatformTransactionManager transactions, DataSource source,
			Clock clock) {
		KeyQueue queue = new KeyQueue(20);
		Attempts attempts = new Attempts(source, this.secret, clock);
		this.accounts = accounts;
		this.clock = clock;
		this.open = new OpenAccounts(accounts, new TransactionTemplate(transactions), clock);
		this.devices = new SignedInDevices(devices, accounts, new SignIns(JdbcClient.create(source)), clock);
		this.passphrases = new Passphrases(this.open, this.devices, this.keys, queue, attempts);
		this.codes = new RecoveryCodes(accounts, this.open, this.devices, this.secret, this.keys, queue, attempts,
				clock);
	}

	/** Somebody who has joined. */
	Owner join(String name) {
		Owner owner = new Owner(UUID.randomUUID(), DataKey.generate(), ZoneOffset.UTC);
		byte[] details = new Details(owner.zone(), 1, this.clock.instant()).seal(owner.key(), owner.id());
		this.accounts.saveAndFlush(new Account(owner.id(), new AccountName(name).under(this.secret),
				this.keys.wrap(owner.key(), PASSPHRASE, owner.id()), details, this.clock.instant()));
		return owner;
	}

	boolean isPassphrase(Owner owner, String passphrase) {
		Account account = this.accounts.findById(owner.id()).orElseThrow();
		return this.keys.unwrap(account.passphraseKey(), passphrase, owner.id()).isPresent();
	}

}
