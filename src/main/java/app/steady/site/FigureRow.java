package app.steady.site;

import java.util.List;

import app.steady.signs.figures.Score;

/**
 * One line of figures.
 *
 * @param name what was looked for
 * @param link where it is explained, or null
 * @param score how often it was found and was there
 */
record FigureRow(String name, String link, Score score) {

	/** Found, right, and both in one. */
	public List<Percent> cells() {
		Percent both = (this.score.there() == 0) ? Percent.NONE : Percent.of(this.score.f1Estimate());
		return List.of(Percent.of(this.score.recall()), Percent.of(this.score.precision()), both);
	}

}
