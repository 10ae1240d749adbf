package app.steady.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.steady.account.Attempts.Attempt;
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

	private final Attempts attempts;

	private final Clock clock;

	Membership(Accounts accounts, SignedInDevices devices, ServerSecret secret, PassphraseKeys passphrases,
			KeyQueue queue, Attempts attempts, Clock clock) {
		this.accounts = accounts;
		this.devices = devices;
		this.secret = secret;
		this.passphrases = passphrases;
		this.queue = queue;
		this.attempts = attempts;
		this.clock = clock;
	}

	/**
	 * Makes an account and signs this browser in.
	 * @throws NameTakenException if somebody has the name
	 * @throws TooManyAttemptsException if too many have joined from there
	 */
	public SignedIn join(String name, String passphrase, ZoneId zone, Browser browser, Source source) {
		Attempt joining = this.queue
			.prepare(() -> this.attempts.begin(List.of(Counted.from(source, Limit.JOIN_FROM_ADDRESS))));
		DataKey key = DataKey.generate();
		UUID id = UUID.randomUUID();
		WrappedKey wrapped = joining.make(() -> this.queue.derive(() -> this.passphrases.wrap(key, passphrase, id)),
				(made) -> true);
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

	/**
	 * Signs this browser in; empty if there is no such name with this passphrase.
	 * @throws TooManyAttemptsException without deriving a key, if there were too many
	 * failures before
	 */
	public Optional<SignedIn> signIn(String name, String passphrase, Browser browser, Source source) {
		Guess guess = this.queue.prepare(() -> guess(new AccountName(name), source));
		Optional<Account> account = guess.account();
		return guess.attempt()
			.make(() -> this.queue.derive(() -> unwrap(account, passphrase)), Optional::isPresent)
			.map((key) -> open(account.orElseThrow(), key, browser));
	}

	/**
	 * Whether this is the owner's passphrase.
	 * @throws TooManyAttemptsException without deriving a key, if there were too many
	 * failures before
	 */
	public boolean isPassphrase(Owner owner, String passphrase) {
		Attempt again = this.attempts.begin(List.of(Counted.of(owner.id(), Limit.PASSPHRASE_AGAIN)));
		Optional<Account> account = this.accounts.findById(owner.id());
		return again.make(() -> this.queue.derive(() -> unwrap(account, passphrase)).isPresent(), (right) -> right);
	}

	private Guess guess(AccountName name, Source source) {
		Optional<Account> account = this.accounts.findByName(name.under(this.secret));
		return new Guess(account, this.attempts.begin(counted(source, name, account)));
	}

	/**
	 * A browser that this account knows is counted by itself, so that its owner gets in
	 * while others try the name or share the address.
	 */
	private List<Counted> counted(Source source, AccountName name, Optional<Account> account) {
		return source.device()
			.filter((device) -> account.filter((own) -> this.devices.isKnown(device, own.ownerId())).isPresent())
			.map((device) -> List.of(Counted.on(device, Limit.SIGN_IN_ON_DEVICE)))
			.orElseGet(() -> List.of(Counted.from(source, Limit.SIGN_IN_FROM_ADDRESS),
					Counted.as(name, Limit.SIGN_IN_AS_NAME)));
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

	private record Guess(Optional<Account> account, Attempt attempt) {
	}

}
