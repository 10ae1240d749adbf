package app.steady.account;

import java.util.List;

import app.steady.web.StoredFields;
import org.springframework.stereotype.Component;

/** What an account and its devices keep. */
@Component
class AccountFields implements StoredFields {

	private static final String ACCOUNT = "as long as the account";

	private static final String DEVICE = "until that browser signs out; after its time is over, until the next sign-in";

	private static final String TRIES = "they count for an hour at most, and go with one of the next tries after that";

	@Override
	public String module() {
		return "Account and devices";
	}

	@Override
	public List<Field> fields() {
		return List.of(new Field("Your name here, as a code made with this server’s secret", false, ACCOUNT),
				new Field("The key to your words, locked by your passphrase and this server’s secret", true, ACCOUNT),
				new Field("Your time zone, and when you agreed to which consent", true, ACCOUNT),
				new Field("When you joined and when the account last changed", false, ACCOUNT),
				new Field("For each signed-in browser: the key to your words, locked by its cookie", true, DEVICE),
				new Field("For each signed-in browser: whether it is your own or shared, when it signed in, "
						+ "was last used, and ends", false, DEVICE),
				new Field(
						"For tries to sign in that failed, and for joining: how many, and codes made of the network "
								+ "address, the name, the browser or the account, with a secret that is new each day",
						false, TRIES));
	}

}
