package app.steady.selfcheck.web;

import java.util.List;

import app.steady.selfcheck.SelfCheckFixtures;
import app.steady.web.PublicPage;

public final class SelfCheckPagesFixtures {

	private SelfCheckPagesFixtures() {
	}

	public static List<PublicPage> pages() {
		return new QuestionsPage(SelfCheckFixtures.selfCheck()).publicPages();
	}

}
