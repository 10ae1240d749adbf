package app.steady.site;

import app.steady.library.Markdown;
import app.steady.web.content.ContentFile;
import app.steady.web.content.Require;

/**
 * A page of plain words.
 *
 * @param path where it stands
 * @param title neutral title
 * @param question the reader's question
 * @param summary one or two sentences
 * @param html its text
 */
record Page(String path, String title, String question, String summary, String html) {

	static Page read(ContentFile file, Markdown markdown) {
		Front front = file.front(Front.class);
		return new Page("/" + file.name(), front.title, front.question, front.summary, markdown.html(file.body()));
	}

	record Front(String title, String question, String summary) {

		private static final int SUMMARY = 160;

		Front {
			Require.text("title", title);
			Require.text("question", question);
			Require.text("summary", summary, SUMMARY);
		}

	}

}
