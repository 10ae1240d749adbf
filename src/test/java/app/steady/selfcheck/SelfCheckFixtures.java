package app.steady.selfcheck;

import app.steady.library.LibraryFixtures;

public final class SelfCheckFixtures {

	private SelfCheckFixtures() {
	}

	public static SelfCheck selfCheck() {
		return SelfCheck.load(LibraryFixtures.library());
	}

}
