package app.steady.account;

import java.util.List;

import app.steady.web.StoredFields;
import org.springframework.stereotype.Component;

/** What an account and its devices keep. */
@Component
class AccountFields implements StoredFields {

	private static final String ACCOUNT = "as long as the account";

	private static final String DEVICE = "until that browser signs out or is ended; after its time is over, until you "
			+ "next sign in anywhere, and if you never do, as long as the account";

	private static final String SIGN_IN = "the last 20, as long as the account";

	private static final String TRIES = "they count for an hour at most, and go with one of the next tries after that";

	@Override
	public String module() {
		return "Account and devices";
	}

	@Override
	public List<Field> fields() {
		return List.of(new Field("Your name here, as a code made with this server’s secret", false, ACCOUNT),
				new Field("The key to your words, locked by your passphrase and this server’s secret", true, ACCOUNT),
				new Field("The key to your words once more, locked by your recovery code, if you have one", true,
						ACCOUNT),
				new Field(
						"When your recovery code was made, its last four characters, and whether you have confirmed it",
						true, ACCOUNT),
				new Field("When a recovery code was last used, and the key locked by the passphrases that it replaced",
						true, "until the key is changed"),
				new Field("After you lock others out: the old keys, locked by the new one", true,
						"until all is sealed anew"),
				new Field("When your key was last changed", false, ACCOUNT),
				new Field("Your time zone, and when you agreed to which consent", true, ACCOUNT),
				new Field("When you joined and when the account last changed", false, ACCOUNT),
				new Field("When your own devices ask for the passphrase again", true, ACCOUNT),
				new Field("For each signed-in browser: the key to your words, locked by its cookie", true,
						"until it is locked, signed out or ended; after its time is over, as the rest of its row"),
				new Field("For each signed-in browser: when it was told that a recovery code was used", false, DEVICE),
				new Field("For each signed-in browser: its name, such as Firefox on Android", true, DEVICE),
				new Field("For each signed-in browser: whether it is your own or shared, when it signed in, was last "
						+ "used, and ends, and when the passphrase was last typed again on it", false, DEVICE),
				new Field("For your last sign-ins: how, with which browser, and on your own or a shared device", true,
						SIGN_IN),
				new Field("For your last sign-ins: when", false, SIGN_IN),
				new Field(
						"For tries to sign in that failed, and for joining: how many, and codes made of the network "
								+ "address, the name, the browser or the account, with a secret that is new each day",
						false, TRIES));
	}

}
