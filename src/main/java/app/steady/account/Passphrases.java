package app.steady.account;

import java.util.List;
import java.util.Optional;

import app.steady.account.OpenAccounts.OpenAccount;
import app.steady.vault.DataKey;
import app.steady.vault.PassphraseKeys;
import app.steady.vault.RecoveryCode;
import app.steady.vault.WrappedKey;
import org.springframework.stereotype.Service;

/**
 * Changes the passphrase: alone, or together with the key to all words when somebody else
 * may know it.
 */
@Service
public class Passphrases {

	private final OpenAccounts open;

	private final SignedInDevices devices;

	private final PassphraseKeys passphrases;

	private final KeyQueue queue;

	private final Attempts attempts;

	Passphrases(OpenAccounts open, SignedInDevices devices, PassphraseKeys passphrases, KeyQueue queue,
			Attempts attempts) {
		this.open = open;
		this.devices = devices;
		this.passphrases = passphrases;
		this.queue = queue;
		this.attempts = attempts;
	}

	/**
	 * Replaces the passphrase and nothing else.
	 * @throws ChangedMeanwhileException if the account has a new key meanwhile
	 */
	public void change(Owner owner, String passphrase) {
		WrappedKey wrapped = wrap(owner.key(), passphrase, owner);
		this.open.change(owner, (opened) -> {
			opened.account().choosePassphrase(wrapped, opened.now());
			return wrapped;
		});
	}

	/**
	 * Locks everybody else out: a new data key, a new passphrase, a new code, and all
	 * other browsers are ended. What the former key has sealed is sealed anew afterwards.
	 * @throws ChangedMeanwhileException if somebody else was faster
	 */
	public Renewed lockOthersOut(Owner owner, String passphrase, Browser browser) {
		DataKey next = owner.key().successor();
		WrappedKey wrapped = wrap(next, passphrase, owner);
		return this.open.change(owner, (opened) -> rekey(opened, next, wrapped, browser));
	}

	/**
	 * The same for somebody who still knows a passphrase that a recovery code was lately
	 * used to replace.
	 * @return empty if this is no such passphrase
	 * @throws TooManyAttemptsException if too many were tried
	 */
	public Optional<Renewed> takeBack(Owner owner, String former, String passphrase, Browser browser) {
		Attempts.Attempt again = this.attempts.begin(List.of(Counted.of(owner.id(), Limit.PASSPHRASE_AGAIN)));
		return again.make(() -> isFormer(owner, former), (right) -> right)
				? Optional.of(lockOthersOut(owner, passphrase, browser)) : Optional.empty();
	}

	private boolean isFormer(Owner owner, String typed) {
		List<WrappedKey> former = this.open.look(owner, (opened) -> opened.details().formerKeys(opened.now()));
		return former.stream()
			.anyMatch((key) -> this.queue.derive(() -> this.passphrases.unwrap(key, typed, owner.id())).isPresent());
	}

	private WrappedKey wrap(DataKey key, String passphrase, Owner owner) {
		return this.queue.derive(() -> this.passphrases.wrap(key, passphrase, owner.id()));
	}

	private Renewed rekey(OpenAccount opened, DataKey next, WrappedKey wrapped, Browser browser) {
		Account account = opened.account();
		RecoveryCode code = RecoveryCode.generate();
		Details details = opened.details().settled().with(Details.Code.of(code, opened.now()));
		account.choosePassphrase(wrapped, opened.now());
		account.takeCode(code.wrap(next, account.ownerId()));
		account.rekey(next.wrapOlder(account.ownerId()), opened.now());
		opened.keep(details, next);
		return new Renewed(this.devices.openAlone(account.owner(next, details), browser, details.asking()), code);
	}

}
