package app.steady.library;

import java.util.Set;
import java.util.stream.Collectors;

import app.steady.signs.Catalogue;
import app.steady.signs.Sign;

public final class LibraryFixtures {

	private LibraryFixtures() {
	}

	public static Library library() {
		return Library.load(signs());
	}

	static Set<String> signs() {
		return Catalogue.load().signs().stream().map(Sign::id).collect(Collectors.toSet());
	}

}
