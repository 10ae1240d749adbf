package app.steady.signs.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import app.steady.signs.Catalogue;
import app.steady.signs.SignChecker;
import app.steady.signs.figures.Figures;
import app.steady.signs.figures.Manner;
import app.steady.signs.figures.Measured;

/**
 * Measures the check and writes the figures that the page about it shows. The build runs
 * it after compiling.
 */
public final class FiguresOfBuild {

	private final Map<Manner, Report> reports = new EnumMap<>(Manner.class);

	private final Catalogue catalogue = Catalogue.load();

	private final SignChecker checker = SignChecker.load();

	FiguresOfBuild() {
	}

	/**
	 * Writes the figures; a file that already holds them stays as it is.
	 * @param args the file to write, then labelled entries as {@code manner=file}
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] args) throws IOException {
		FiguresOfBuild build = new FiguresOfBuild();
		for (String arg : Arrays.asList(args).subList(1, args.length)) {
			String[] parts = arg.split("=", 2);
			build.add(Manner.valueOf(parts[0].toUpperCase(Locale.ROOT)), Path.of(parts[1]));
		}
		write(Path.of(args[0]), build.figures().json());
	}

	void add(Manner manner, Path file) throws IOException {
		Report report = this.reports.computeIfAbsent(manner, (key) -> new Report(this.catalogue));
		ByteArrayOutputStream faults = new ByteArrayOutputStream();
		try (InputStream in = Files.newInputStream(file)) {
			new Lines(in, new PrintStream(faults, true, StandardCharsets.UTF_8))
				.each((entry) -> report.add(entry, this.checker.read(entry.text())));
		}
		if (faults.size() > 0) {
			throw new IOException(file + ", " + faults.toString(StandardCharsets.UTF_8));
		}
	}

	Figures figures() {
		Map<Manner, Measured> manners = new EnumMap<>(Manner.class);
		this.reports.forEach((manner, report) -> manners.put(manner, report.measured()));
		return new Figures(this.catalogue.version(), manners);
	}

	private static void write(Path file, byte[] json) throws IOException {
		if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), json)) {
			Files.createDirectories(file.getParent());
			Files.write(file, json);
		}
	}

}
