package app.steady.browser;

import java.util.List;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** What a machine can check of WCAG 2.2 AA. */
public final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private Axe() {
	}

	/**
	 * Fails with a readable list if the page breaks a rule. It is a script itself: a
	 * visitor without scripts cannot run it.
	 */
	public static void findsNothing(Visitor visitor) {
		if (!visitor.view().scripts()) {
			throw new IllegalArgumentException("Axe needs a visitor with scripts");
		}
		Page page = visitor.page();
		List<Rule> violations = new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze().getViolations();
		if (!violations.isEmpty()) {
			throw new AssertionError(
					violations.stream().map(Axe::describe).collect(Collectors.joining("\n", page.url() + "\n", "")));
		}
	}

	private static String describe(Rule rule) {
		return rule.getNodes()
			.stream()
			.map(Axe::describe)
			.collect(Collectors.joining("\n", "- %s: %s%n".formatted(rule.getId(), rule.getHelp()), ""));
	}

	private static String describe(CheckedNode node) {
		return "    %s  %s%n    %s".formatted(node.getTarget(), node.getHtml(),
				String.valueOf(node.getFailureSummary()).replace("\n", "\n    "));
	}

}
