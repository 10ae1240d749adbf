package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.List;

/** Parts one after the other; fillers may stand between them. */
record Row(List<Part> parts, Words first) implements Part {

	Row {
		parts = List.copyOf(parts);
	}

	static Row of(List<Part> parts, WordSets sets) {
		List<Words> first = new ArrayList<>();
		for (Part part : parts) {
			if (part.most() == 0) {
				continue;
			}
			Words words = (part instanceof Choice choice) ? choice.beginnings() : part.first();
			if (words == null) {
				return new Row(parts, null);
			}
			first.add(words);
			if (part.first() != null) {
				return new Row(parts, sets.of(first));
			}
		}
		return new Row(parts, null);
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

}
