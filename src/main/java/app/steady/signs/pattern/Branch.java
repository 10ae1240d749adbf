package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an index looks for at once.
 *
 * @param part what matches
 * @param required the parts that can't be left out and begin with given words
 */
record Branch(Part part, List<Required> required) {

	Branch(Part part) {
		this(part, required(part));
	}

	private static List<Required> required(Part part) {
		List<Part> parts = (part instanceof Row row) ? row.parts() : List.of(part);
		List<Required> found = new ArrayList<>();
		int before = 0;
		int atMost = 0;
		for (Part one : parts) {
			Words words = one.first();
			if (words != null) {
				found.add(new Required(words, before, atMost));
			}
			before += one.least();
			atMost += one.most() + Window.FILLERS;
		}
		return List.copyOf(found);
	}

	/**
	 * What must be there, the rarest first.
	 * @param frequencies which words are rare
	 * @return at least one part
	 */
	List<Required> required(Frequencies frequencies) {
		return this.required.stream().sorted(Comparator.comparingLong((one) -> frequencies.of(one.words()))).toList();
	}

	/**
	 * Where the longest match ends that starts at a place.
	 * @param bit the place in the window
	 * @param window the stretch of text
	 * @return the place after the match in the window, or -1 if there is none
	 */
	int end(int bit, Window window) {
		long reached = this.part.step(1L << bit, window);
		return (reached != 0) ? Long.SIZE - Long.numberOfLeadingZeros(reached) - 1 : -1;
	}

}
