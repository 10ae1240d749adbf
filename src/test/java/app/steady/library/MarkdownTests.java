package app.steady.library;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@Test
	void givesHeadingsAnAnchor() {
		assertThat(this.markdown.html("## What helps?")).isEqualTo("<h2 id=\"what-helps\">What helps?</h2>\n");
	}

	@Test
	void showsHtmlAsText() {
		assertThat(this.markdown.html("<script>x</script> and <b onclick=x>b</b>")).doesNotContain("<script", "<b ");
	}

	@Test
	void dropsDangerousAddresses() {
		assertThat(this.markdown.inline("[x](javascript:x)")).doesNotContain("javascript");
		assertThat(this.markdown.inline("[Help](/help)")).isEqualTo("<a href=\"/help\">Help</a>");
		assertThat(this.markdown.inline("[x](https://example.org)")).contains("rel=\"noreferrer\"");
	}

	@Test
	void letsTablesScrollAndNamesTheirHeaders() {
		String html = this.markdown.html("| | Missing |\n|---|---|\n| **It says** | I wish |\n");
		assertThat(html).containsIgnoringWhitespaces(
				"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>",
				"<tr><td></td><th scope=\"col\">Missing</th></tr>",
				"<tr><th scope=\"row\"><strong>It says</strong></th><td>I wish</td></tr>", "</table></div>");
	}

	@Test
	void leavesCellsPlainWhereTheFirstColumnHasAHeading() {
		assertThat(this.markdown.html("| A | B |\n|---|---|\n| c | d |\n")).contains("<td>c</td>")
			.doesNotContain("row\"");
	}

	@Test
	void writesOneParagraphWithoutItsElement() {
		assertThat(this.markdown.inline("Go *out*.")).isEqualTo("Go <em>out</em>.");
	}

	@Test
	void countsAtLeastOneMinute() {
		assertThat(this.markdown.minutes("word")).isEqualTo(1);
		assertThat(this.markdown.minutes("word ".repeat(1000))).isEqualTo(5);
	}

}
