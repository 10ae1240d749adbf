package app.steady.library.web;

import java.util.List;

import app.steady.help.HelpFixtures;
import app.steady.library.LibraryFixtures;
import app.steady.library.Markdown;
import app.steady.web.PublicPage;

public final class LibraryPagesFixtures {

	private LibraryPagesFixtures() {
	}

	public static List<PublicPage> pages() {
		return new LibraryPages(LibraryFixtures.library(), HelpFixtures.helplines(), new Markdown()).publicPages();
	}

}
