package app.steady.account;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import app.steady.web.Press;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Prints the file for reading: one page that needs nothing beside itself. */
@Component
class ExportPages {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

	private final Press press;

	private final String[] frame;

	ExportPages(Press press) {
		this.press = press;
		try {
			this.frame = new ClassPathResource("export/pages.html").getContentAsString(StandardCharsets.UTF_8)
				.split("<!-- (?:day|parts) -->");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(LocalDate today, Stream<Readable> parts, OutputStream out) throws IOException {
		write(this.frame[0] + DAY.format(today) + this.frame[1], out);
		for (Iterator<Readable> all = parts.iterator(); all.hasNext();) {
			Readable part = all.next();
			write("<h2>" + HtmlUtils.htmlEscape(part.title()) + "</h2>\n", out);
			for (Iterator<Map<String, Object>> portions = part.portions().iterator(); portions.hasNext();) {
				write(this.press.print(part.template(), portions.next()), out);
			}
		}
		write(this.frame[2], out);
	}

	private static void write(String text, OutputStream out) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}

}
