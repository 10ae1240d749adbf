package app.steady.browser;

/** A screen that is only read. */
final class PlainScreen extends Screen {

	PlainScreen(Visitor visitor) {
		super(visitor);
	}

}
