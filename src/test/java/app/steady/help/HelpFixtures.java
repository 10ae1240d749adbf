package app.steady.help;

import java.util.List;

import app.steady.web.PublicPage;

public final class HelpFixtures {

	private HelpFixtures() {
	}

	public static Helplines helplines() {
		return Helplines.load();
	}

	public static Notices notices() {
		return new Notices(helplines());
	}

	public static List<PublicPage> pages() {
		return new HelpPages(helplines()).publicPages();
	}

}
