package app.steady.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Writes tables so that they scroll inside a narrow page and name their headers. A table
 * whose first heading is empty has a header at the start of each row.
 */
class TableRenderer implements NodeRenderer {

	private static final Map<String, String> FRAME = new LinkedHashMap<>();

	static {
		FRAME.put("class", "scroll");
		FRAME.put("tabindex", "0");
		FRAME.put("role", "region");
		FRAME.put("aria-label", "Table");
	}

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	TableRenderer(HtmlNodeRendererContext context) {
		this.context = context;
		this.html = context.getWriter();
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof TableBlock) {
			this.html.tag("div", FRAME);
			write("table", Map.of(), node);
			this.html.tag("/div");
			this.html.line();
		}
		else if (node instanceof TableCell cell) {
			writeCell(cell);
		}
		else {
			write((node instanceof TableHead) ? "thead" : (node instanceof TableBody) ? "tbody" : "tr", Map.of(), node);
		}
	}

	private void writeCell(TableCell cell) {
		if (cell.isHeader() && cell.getFirstChild() != null) {
			write("th", Map.of("scope", "col"), cell);
		}
		else if (cell.getPrevious() == null && !cell.isHeader() && headsRows(cell)) {
			write("th", Map.of("scope", "row"), cell);
		}
		else {
			write("td", Map.of(), cell);
		}
	}

	private static boolean headsRows(TableCell cell) {
		Node table = cell.getParent().getParent().getParent();
		Node firstHeading = table.getFirstChild().getFirstChild().getFirstChild();
		return firstHeading.getFirstChild() == null;
	}

	private void write(String tag, Map<String, String> attributes, Node node) {
		this.html.tag(tag, attributes);
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
		this.html.tag("/" + tag);
		this.html.line();
	}

}
