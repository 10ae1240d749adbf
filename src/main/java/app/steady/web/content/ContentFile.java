package app.steady.web.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;

/**
 * A file of content: YAML, or Markdown below YAML front matter. Whatever is wrong with it
 * becomes a {@link BadContentException} that names the line.
 *
 * @param path path below {@code src/main/resources}
 * @param text everything in it
 */
public record ContentFile(String path, String text) {

	private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

	public ContentFile {
		text = text.replace("\r\n", "\n");
	}

	/** One file. */
	public static ContentFile of(String path) {
		return read(path, new ClassPathResource(path));
	}

	/** All files of a folder with this ending, by name. */
	public static List<ContentFile> in(String folder, String ending) {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + folder + "/*" + ending);
			return Arrays.stream(found)
				.map((resource) -> read(folder + "/" + resource.getFilename(), resource))
				.sorted(Comparator.comparing(ContentFile::path))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + folder + " cannot be read", ex);
		}
	}

	/** File name without its ending. */
	public String name() {
		return this.path.substring(this.path.lastIndexOf('/') + 1, this.path.lastIndexOf('.'));
	}

	/** The whole file as YAML. */
	public <T> T as(Class<T> type) {
		return parse(this.text, type);
	}

	/** The front matter as YAML. */
	public <T> T front(Class<T> type) {
		return parse(this.text.substring(0, fences()[1]), type);
	}

	/** What stands below the front matter. */
	public String body() {
		int start = this.text.indexOf('\n', fences()[1]);
		if (start < 0 || this.text.substring(start).isBlank()) {
			throw fault(line(fences()[1]), "There is nothing below the front matter.");
		}
		return this.text.substring(start + 1);
	}

	/** A fault at the first line that has this word, or at the first line. */
	public BadContentException fault(String word, String fault) {
		Pattern whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
		String[] lines = this.text.split("\n");
		int line = IntStream.range(0, lines.length)
			.filter((index) -> whole.matcher(lines[index]).find())
			.findFirst()
			.orElse(0);
		return fault(line + 1, fault);
	}

	/** A fault at a line. */
	public BadContentException fault(int line, String fault) {
		return new BadContentException(this.path, line, fault);
	}

	private <T> T parse(String yaml, Class<T> type) {
		try {
			Keys.check(yaml, type, this.path);
			T value = Yaml.MAPPER.readValue(yaml, type);
			if (value == null) {
				throw fault(1, "The file is empty.");
			}
			return value;
		}
		catch (JacksonException ex) {
			throw new YamlFault(ex, yaml).in(this.path);
		}
	}

	private int[] fences() {
		int[] fences = FENCE.matcher(this.text).results().mapToInt((fence) -> fence.start()).limit(2).toArray();
		if (fences.length < 2 || fences[0] != 0) {
			throw fault(1, "The front matter must stand between two lines of three dashes, the first at the top.");
		}
		return fences;
	}

	private int line(int offset) {
		return (int) this.text.substring(0, offset).lines().count() + 1;
	}

	private static ContentFile read(String path, Resource resource) {
		try {
			return new ContentFile(path, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new BadContentException(path, 1, "The file cannot be read.", ex);
		}
	}

}
