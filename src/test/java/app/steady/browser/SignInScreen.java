package app.steady.browser;

import java.util.function.Function;

import com.microsoft.playwright.Locator.LocatorOptions;

/** Coming back. */
final class SignInScreen extends Screen {

	SignInScreen(Visitor visitor) {
		super(visitor);
	}

	<S extends Screen> S signIn(String name, Function<Visitor, S> next) {
		field("Your name here").fill(name);
		field("Your passphrase").fill(JoinScreen.PASSPHRASE);
		page().locator("form").locator("button.btn", new LocatorOptions().setHasText("Sign in")).click();
		return next.apply(visitor());
	}

}
