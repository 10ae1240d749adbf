package app.steady.library;

import java.util.List;
import java.util.Map;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns Markdown into HTML. HTML inside it is shown as text, dangerous addresses are
 * dropped. Immutable and thread-safe.
 */
public final class Markdown {

	private static final int WORDS_A_MINUTE = 200;

	private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

	private final HtmlRenderer blocks = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.nodeRendererFactory(TableRenderer::new)
		.attributeProviderFactory((context) -> Markdown::relation)
		.extensions(List.of(HeadingAnchorExtension.create()))
		.build();

	private final HtmlRenderer lines = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.omitSingleParagraphP(true)
		.attributeProviderFactory((context) -> Markdown::relation)
		.build();

	/** A text of several paragraphs. */
	public String html(String markdown) {
		return this.blocks.render(this.parser.parse(markdown));
	}

	/** A single paragraph, without the element around it. */
	public String inline(String markdown) {
		return this.lines.render(this.parser.parse(markdown));
	}

	/** Reading time, at least one minute. */
	public int minutes(String markdown) {
		int words = markdown.strip().split("\\s+").length;
		return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
	}

	private static void relation(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Link link) {
			attributes.remove("rel");
			if (!link.getDestination().startsWith("/")) {
				attributes.put("rel", "noreferrer");
			}
		}
	}

}
