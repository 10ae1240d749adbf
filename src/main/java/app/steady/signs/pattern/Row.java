package app.steady.signs.pattern;

import java.util.BitSet;
import java.util.List;

/** Parts one after the other. */
record Row(List<Part> parts) implements Part {

	Row {
		parts = List.copyOf(parts);
	}

	@Override
	public long step(long from, Window window) {
		long reached = from;
		for (int i = 0; i < this.parts.size() && reached != 0; i++) {
			reached = this.parts.get(i).step(reached, window);
		}
		return reached;
	}

	@Override
	public int least() {
		return this.parts.stream().mapToInt(Part::least).sum();
	}

	@Override
	public int most() {
		return this.parts.stream().mapToInt(Part::most).sum();
	}

	@Override
	public BitSet first() {
		BitSet first = new BitSet();
		for (Part part : this.parts) {
			if (part.most() == 0) {
				continue;
			}
			if (part.first() == null) {
				if (part instanceof Choice choice && choice.openFirst() != null) {
					first.or(choice.openFirst());
					continue;
				}
				return null;
			}
			first.or(part.first());
			return first;
		}
		return null;
	}

}
