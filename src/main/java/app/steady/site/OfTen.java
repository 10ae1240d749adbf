package app.steady.site;

import java.util.List;

import app.steady.signs.figures.Share;

/** A share in words: how many of ten. */
final class OfTen {

	private static final List<String> WORDS = List.of("fewer than one", "about one", "about two", "about three",
			"about four", "about five", "about six", "about seven", "about eight", "about nine", "nearly all");

	private OfTen() {
	}

	static String of(Share share) {
		if (share.part() == 0) {
			return "none";
		}
		return (share.part() == share.whole()) ? "all" : WORDS.get((int) Math.round(10 * share.value()));
	}

	/** With the counts behind the words. */
	static String counted(Share share) {
		return "%s (%d of %d)".formatted(of(share), share.part(), share.whole());
	}

}
