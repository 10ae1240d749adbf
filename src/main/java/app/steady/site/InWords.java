package app.steady.site;

import app.steady.signs.figures.Share;

/** How often a sign is found, and how often a mark is right, in plain sentences. */
final class InWords {

	private static final double HALF = 0.5;

	/** Fewer than this are counted rather than told as so many of ten. */
	private static final int TEN = 10;

	private InWords() {
	}

	static String found(Share share) {
		String often = (share.value() < HALF) ? " It often misses this sign." : "";
		if (share.whole() == 0) {
			return "readers saw this sign in none of the entries.";
		}
		if (share.whole() < TEN) {
			return "readers saw this sign in %d of the entries. The check found it in %d of them.%s"
				.formatted(share.whole(), share.part(), often);
		}
		return "of ten entries where readers saw this sign, the check finds %s.%s".formatted(OfTen.counted(share),
				often);
	}

	static String right(Share share) {
		if (share.whole() == 0) {
			return "It marked no entry.";
		}
		String often = (share.value() < HALF) ? " Its marks are often wrong." : "";
		if (share.whole() < TEN) {
			return "Of %d that it marked, %d %s right.%s".formatted(share.whole(), share.part(),
					(share.part() == 1) ? "was" : "were", often);
		}
		return "Of ten that it marks, %s are right.%s".formatted(OfTen.counted(share), often);
	}

}
