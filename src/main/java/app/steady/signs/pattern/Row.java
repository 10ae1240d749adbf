package app.steady.signs.pattern;

import java.util.BitSet;
import java.util.List;

/** Parts one after the other; fillers may stand between them. */
record Row(List<Part> parts) implements Part {

	Row {
		parts = List.copyOf(parts);
	}

	@Override
	public long step(long from, Window window) {
		long reached = from;
		for (int i = 0; i < this.parts.size() && reached != 0; i++) {
			Part part = this.parts.get(i);
			if (i == 0 || part.most() == 0) {
				reached = part.step(reached, window);
			}
			else if (part.least() == 0) {
				reached = part.step(reached, window) | part.take(window.overFillers(reached), window);
			}
			else {
				reached = part.step(window.overFillers(reached), window);
			}
		}
		return reached;
	}

	@Override
	public int least() {
		return this.parts.stream().mapToInt(Part::least).sum();
	}

	@Override
	public int most() {
		int joints = this.parts.size() - 1;
		return this.parts.stream().mapToInt(Part::most).sum() + joints * Window.FILLERS;
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
