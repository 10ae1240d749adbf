package app.steady.signs.pattern;

import java.util.BitSet;
import java.util.List;

/** One part out of several, or none of them if it is optional. */
record Choice(List<Part> parts, boolean optional) implements Part {

	Choice {
		parts = List.copyOf(parts);
	}

	@Override
	public long step(long from, Window window) {
		long reached = this.optional ? from : 0;
		for (Part part : this.parts) {
			reached |= part.step(from, window);
		}
		return reached;
	}

	@Override
	public int least() {
		return this.optional ? 0 : this.parts.stream().mapToInt(Part::least).min().orElse(0);
	}

	@Override
	public int most() {
		return this.parts.stream().mapToInt(Part::most).max().orElse(0);
	}

	@Override
	public BitSet first() {
		return (this.optional || least() == 0) ? null : openFirst();
	}

	/** The words it can begin with where it is not left out. */
	BitSet openFirst() {
		BitSet first = new BitSet();
		for (Part part : this.parts) {
			BitSet one = part.first();
			if (one == null) {
				return null;
			}
			first.or(one);
		}
		return first;
	}

}
