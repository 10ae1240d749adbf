package app.steady.journal;

/** A feeling word that can be chosen beside the mood. */
public record Feeling(String id, String word) {

	/** For lists of choices. */
	public String value() {
		return this.id;
	}

	/** For lists of choices. */
	public String label() {
		return this.word;
	}

}
