package app.steady.signs.figures;

/** How the entries of a measurement are written. */
public enum Manner {

	/** Most things are said straight out. */
	PLAIN,

	/** Many things are said around a corner. */
	OBLIQUE

}
