package app.steady.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What stands in the files below a folder.
 *
 * @param folder the folder
 */
record LeftBehind(Path folder) {

	/** Where one of these texts stands, in small letters or in capitals. */
	List<String> withAnyOf(List<String> texts) {
		List<String> searched = texts.stream().map((text) -> text.toLowerCase(Locale.ROOT)).toList();
		return files().stream().flatMap((file) -> {
			String content = content(file).toLowerCase(Locale.ROOT);
			return searched.stream().filter(content::contains).map((text) -> file + ": " + text);
		}).toList();
	}

	/** Those of these pieces that stand in any file. */
	List<String> of(List<String> pieces) {
		List<String> contents = files().stream().map(LeftBehind::content).toList();
		return pieces.stream().filter((piece) -> contents.stream().anyMatch((text) -> text.contains(piece))).toList();
	}

	private List<Path> files() {
		try (Stream<Path> all = Files.walk(this.folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String content(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		}
		catch (NoSuchFileException ex) {
			return "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
