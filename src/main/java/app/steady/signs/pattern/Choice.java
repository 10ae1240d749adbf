package app.steady.signs.pattern;

import java.util.BitSet;
import java.util.List;

/** One part out of several, or none of them if it is optional. */
final class Choice implements Part {

	private final List<Part> parts;

	private final boolean optional;

	/** What any of the parts can begin with, or null; most places fail here at once. */
	private final Words gate;

	private final int least;

	private final int most;

	Choice(List<Part> parts, boolean optional) {
		this.parts = List.copyOf(parts);
		this.optional = optional;
		this.least = optional ? 0 : parts.stream().mapToInt(Part::least).min().orElse(0);
		this.most = parts.stream().mapToInt(Part::most).max().orElse(0);
		BitSet first = beginnings();
		boolean open = first == null || parts.stream().anyMatch((part) -> part.least() == 0);
		this.gate = open ? null : new Words(first);
	}

	private BitSet beginnings() {
		BitSet first = new BitSet();
		for (Part part : this.parts) {
			if (part.first() == null) {
				return null;
			}
			first.or(part.first());
		}
		return first;
	}

	List<Part> parts() {
		return this.parts;
	}

	boolean optional() {
		return this.optional;
	}

	@Override
	public long step(long from, Window window) {
		long reached = this.optional ? from : 0;
		long open = open(from, window);
		for (int i = 0; i < this.parts.size() && open != 0; i++) {
			reached |= this.parts.get(i).step(open, window);
		}
		return reached;
	}

	@Override
	public long take(long from, Window window) {
		long reached = 0;
		long open = open(from, window);
		for (int i = 0; i < this.parts.size() && open != 0; i++) {
			reached |= this.parts.get(i).take(open, window);
		}
		return reached;
	}

	private long open(long from, Window window) {
		return (this.gate != null) ? this.gate.filter(from, window) : from;
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
	public BitSet first() {
		return (this.least == 0 || this.gate == null) ? null : this.gate.first();
	}

	/** The words it can begin with where it is not left out. */
	BitSet openFirst() {
		return (this.gate != null) ? this.gate.first() : null;
	}

}
