package app.steady.signs;

/** What a sign speaks of. */
public enum Group {

	/** Emotional dependency. */
	NEEDING,

	/** Missing someone, and healing. */
	MISSING,

	/** What must bring help to the screen. */
	CRISIS

}
