package app.steady.browser;

import java.util.function.Function;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** A name and a passphrase. */
final class JoinScreen extends Screen {

	static final String PASSPHRASE = "seven green lanterns";

	JoinScreen(Visitor visitor) {
		super(visitor);
	}

	String zone() {
		return field("Where you are").inputValue();
	}

	JoinScreen onSharedDevice() {
		page().locator("[name=device][value=shared]").check();
		return this;
	}

	<S extends Screen> S join(String name, Function<Visitor, S> next) {
		field("A name").fill(name);
		field("A passphrase").fill(PASSPHRASE);
		field("I agree to that").check();
		page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Join")).click();
		return next.apply(visitor());
	}

}
