package app.steady.library;

import app.steady.web.content.Require;

/**
 * Where a claim comes from.
 *
 * @param text authors, year, title, journal
 * @param doi its DOI, or null
 * @param url its address where there is no DOI, or null
 */
public record Source(String text, String doi, String url) {

	public Source {
		Require.text("text", text);
		Require.that((doi == null) != (url == null), "text", "needs either a 'doi' or a 'url' beside it");
		Require.that(doi == null || doi.matches("10\\.\\d{4,9}/\\S+"), "doi",
				"must start with 10., without https://doi.org/");
		Require.that(url == null || url.matches("https?://\\S+"), "url", "must start with https://");
	}

	/** Address that leads to it. */
	public String link() {
		return (this.doi != null) ? "https://doi.org/" + this.doi : this.url;
	}

}
