package app.steady.signs.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Entries, one JSON object a line. A bad line is named and left out. */
public final class Lines {

	private final ObjectReader reader = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build()
		.readerFor(LabelledEntry.class);

	private final InputStream in;

	private final PrintStream err;

	private boolean faults;

	/**
	 * Lines to be read.
	 * @param in in UTF-8
	 * @param err gets a message for each bad line
	 */
	public Lines(InputStream in, PrintStream err) {
		this.in = in;
		this.err = err;
	}

	/**
	 * Reads all lines.
	 * @param entries gets the entries in order
	 */
	public void each(Consumer<LabelledEntry> entries) {
		try {
			BufferedReader lines = new BufferedReader(new InputStreamReader(this.in, StandardCharsets.UTF_8));
			int number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				if (!line.isBlank()) {
					read(number, line, entries);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether a line was bad.
	 * @return true if at least one was
	 */
	public boolean faults() {
		return this.faults;
	}

	/** The message never repeats what the line holds: it may be somebody's entry. */
	private void read(int number, String line, Consumer<LabelledEntry> entries) {
		LabelledEntry entry;
		try {
			entry = this.reader.readValue(line);
		}
		catch (JacksonException ex) {
			this.faults = true;
			this.err.printf("line %d: not an entry, expected {\"id\": ..., \"text\": \"...\"}%n", number);
			return;
		}
		if (entry == null) {
			this.faults = true;
			this.err.printf("line %d: not an entry, expected {\"id\": ..., \"text\": \"...\"}%n", number);
			return;
		}
		entries.accept(entry);
	}

}
