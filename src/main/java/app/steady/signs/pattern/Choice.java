package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** One part out of several, or none of them if it is optional. */
final class Choice implements Part {

	private final List<Part> parts;

	private final boolean optional;

	/** All single words, tried at once; null if there are none. */
	private final Words words;

	/** Phrases that begin with given words; null if there are none. */
	private final ByWord phrases;

	/** Parts that may begin with anything. */
	private final Part[] open;

	/** What it can begin with; null if anything. */
	private final Words beginnings;

	private final int least;

	private final int most;

	private Choice(List<Part> parts, boolean optional, Words words, WordSets sets) {
		this.parts = List.copyOf(parts);
		this.optional = optional;
		this.words = words;
		List<Part> given = parts.stream().filter((part) -> part != words && begins(part)).toList();
		this.phrases = given.isEmpty() ? null : new ByWord(given);
		this.open = parts.stream().filter((part) -> !begins(part)).toArray(Part[]::new);
		this.beginnings = (this.open.length == 0) ? sets.of(parts.stream().map(Part::first).toList()) : null;
		this.least = optional ? 0 : parts.stream().mapToInt(Part::least).min().orElse(0);
		this.most = parts.stream().mapToInt(Part::most).max().orElse(0);
	}

	/**
	 * A choice, or the only part that there is.
	 * @param parts what to choose from
	 * @param optional whether none of them is fine too
	 * @param sets makes one set of all single words
	 */
	static Part of(List<Part> parts, boolean optional, WordSets sets) {
		BitSet single = new BitSet();
		List<Part> rest = new ArrayList<>();
		parts.stream().flatMap(Choice::alternatives).forEach((part) -> {
			if (part instanceof Words one) {
				one.numbers().forEach(single::set);
			}
			else {
				rest.add(part);
			}
		});
		Words words = single.isEmpty() ? null : sets.of(single);
		if (words != null) {
			rest.add(0, words);
		}
		return (rest.size() == 1 && !optional) ? rest.get(0) : new Choice(rest, optional, words, sets);
	}

	private static Stream<Part> alternatives(Part part) {
		return (part instanceof Choice choice && !choice.optional()) ? choice.parts().stream() : Stream.of(part);
	}

	List<Part> parts() {
		return this.parts;
	}

	boolean optional() {
		return this.optional;
	}

	private static boolean begins(Part part) {
		return part.least() > 0 && part.first() != null;
	}

	@Override
	public long step(long from, Window window) {
		long reached = (this.optional ? from : 0) | given(from, window);
		for (Part part : this.open) {
			reached |= part.step(from, window);
		}
		return reached;
	}

	@Override
	public long take(long from, Window window) {
		long reached = given(from, window);
		for (Part part : this.open) {
			reached |= part.take(from, window);
		}
		return reached;
	}

	private long given(long from, Window window) {
		long reached = (this.words != null) ? this.words.step(from, window) : 0;
		return (this.phrases != null) ? reached | this.phrases.step(from, window) : reached;
	}

	@Override
	public int least() {
		return this.least;
	}

	@Override
	public int most() {
		return this.most;
	}

	@Override
	public Words first() {
		return (this.least == 0) ? null : this.beginnings;
	}

	/** The words it can begin with where it is not left out, or null if any. */
	Words beginnings() {
		return this.beginnings;
	}

}
