package app.steady.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import app.steady.account.OpenAccounts.OpenAccount;
import app.steady.vault.DataKey;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.RecoveryCode;
import app.steady.vault.ServerSecret;
import app.steady.vault.WrappedKey;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Service;

/**
 * Makes recovery codes and lets people in with them. A code is returned once, to be shown
 * at once, and is kept nowhere.
 */
@Service
public class RecoveryCodes {

	private static final Duration FRESH = Duration.ofHours(1);

	private final WrappedKey nobodys = RecoveryCode.generate().wrap(DataKey.generate(), new UUID(0, 0));

	private final AtomicLong tries = new AtomicLong();

	private final Accounts accounts;

	private final OpenAccounts open;

	private final SignedInDevices devices;

	private final ServerSecret secret;

	private final PassphraseKeys passphrases;

	private final KeyQueue queue;

	private final Attempts attempts;

	private final Clock clock;

	RecoveryCodes(Accounts accounts, OpenAccounts open, SignedInDevices devices, ServerSecret secret,
			PassphraseKeys passphrases, KeyQueue queue, Attempts attempts, Clock clock) {
		this.accounts = accounts;
		this.open = open;
		this.devices = devices;
		this.secret = secret;
		this.passphrases = passphrases;
		this.queue = queue;
		this.attempts = attempts;
		this.clock = clock;
	}

	/** What is known of the owner's code. */
	public CodeKept kept(Owner owner) {
		return this.open.look(owner, (opened) -> {
			Optional<Details.Code> code = Optional.ofNullable(opened.details().code());
			return new CodeKept(code.map(Details.Code::madeAt), opened.details().isCodeKept(),
					code.isEmpty() && opened.account().isYoungerThan(FRESH, opened.now()));
		});
	}

	/**
	 * Makes a code in place of the one there is.
	 * @param replaced mark of the code that the owner was told of
	 * @return the code; empty if there is another one by now, as after reloading a page
	 */
	public Optional<RecoveryCode> make(Owner owner, String replaced) {
		RecoveryCode code = RecoveryCode.generate();
		return this.open.change(owner, (opened) -> {
			String present = Optional.ofNullable(opened.details().code())
				.map((known) -> known.madeAt().toString())
				.orElse("");
			if (!present.equals(replaced)) {
				return Optional.empty();
			}
			opened.account().takeCode(code.wrap(owner.key(), owner.id()));
			opened.keep(opened.details().with(Details.Code.of(code, opened.now())), owner.key());
			return Optional.of(code);
		});
	}

	/** Notes that the owner has kept the code, if what was typed is the end of it. */
	public boolean confirm(Owner owner, String typed) {
		return this.open.change(owner, (opened) -> {
			Details.Code code = opened.details().code();
			if (code == null || !RecoveryCode.endsWith(typed, code.ending())) {
				return false;
			}
			opened.keep(opened.details().with(code.confirm()), owner.key());
			return true;
		});
	}

	/**
	 * Lets somebody in who has lost the passphrase: they choose another one, and the code
	 * is replaced. Unknown names and wrong codes cost the same; only who has the right
	 * code derives a key. Tries are counted by address alone: a name that is counted
	 * could be kept from recovering, and 135 random bits need no such help.
	 * @return empty if there is no such name with this code
	 * @throws TooManyAttemptsException if too many were tried from there
	 */
	public Optional<Renewed> recover(String name, RecoveryCode code, String passphrase, Browser browser,
			Source source) {
		return this.queue.prepare(() -> this.attempts.begin(List.of(Counted.from(source, Limit.RECOVER_FROM_ADDRESS))))
			.make(() -> recover(name, code, passphrase, browser), Optional::isPresent);
	}

	private Optional<Renewed> recover(String name, RecoveryCode code, String passphrase, Browser browser) {
		Optional<Account> account = this.accounts.findByName(new AccountName(name).under(this.secret));
		return unwrap(account, code).flatMap((key) -> {
			UUID owner = account.orElseThrow().ownerId();
			WrappedKey wrapped = this.queue.derive(() -> this.passphrases.wrap(key, passphrase, owner));
			return renew(account.get(), key, wrapped, browser);
		});
	}

	private Optional<Renewed> renew(Account account, DataKey key, WrappedKey wrapped, Browser browser) {
		try {
			return this.open.change(account.ownerId(), key, (opened) -> opened.account().hasRecoveryKeyOf(account)
					? Optional.of(recover(opened, key, wrapped, browser)) : Optional.empty());
		}
		catch (EmptyResultDataAccessException ex) {
			return Optional.empty();
		}
	}

	/** How many codes were held against a key, for tests and figures. */
	long tries() {
		return this.tries.get();
	}

	private Optional<DataKey> unwrap(Optional<Account> account, RecoveryCode code) {
		this.tries.incrementAndGet();
		return code.unwrap(account.flatMap(Account::recoveryKey).orElse(this.nobodys),
				account.map(Account::ownerId).orElseGet(UUID::randomUUID));
	}

	private Renewed recover(OpenAccount opened, DataKey key, WrappedKey wrapped, Browser browser) {
		RecoveryCode code = RecoveryCode.generate();
		Account account = opened.account();
		Details details = opened.details()
			.recovered(opened.now(), account.passphraseKey())
			.with(Details.Code.of(code, opened.now()));
		account.choosePassphrase(wrapped, opened.now());
		account.takeCode(code.wrap(key, account.ownerId()));
		opened.keep(details, key);
		SignedIn signedIn = this.devices.open(account.owner(key, details), browser, details.asking(), Way.CODE);
		this.devices.tell(signedIn.cookie());
		return new Renewed(signedIn, code);
	}

}
