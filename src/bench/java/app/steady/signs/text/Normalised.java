package app.steady.signs.text;

import java.util.HashMap;
import java.util.Map;

import app.steady.signs.Names;

/** Entries as a row of normalised words, for engines that read characters. */
public final class Normalised {

	private final TextReader reader;

	private final Map<Integer, String> words = new HashMap<>();

	/**
	 * A view of a reader.
	 * @param reader reads the entries
	 */
	public Normalised(TextReader reader) {
		this.reader = reader;
		reader.vocabulary().ids().forEach((word, number) -> this.words.put(number, word));
	}

	/**
	 * The words by their number.
	 * @return all that rules use
	 */
	public Map<Integer, String> words() {
		return this.words;
	}

	/**
	 * An entry, each word with a space in front.
	 * @param raw as typed
	 * @return normalised
	 */
	public String of(String raw) {
		Text text = this.reader.read(raw, Names.NONE);
		StringBuilder row = new StringBuilder();
		for (int at = 0; at < text.size(); at++) {
			row.append(' ').append(switch (text.word(at)) {
				case Vocabulary.BREAK -> "#";
				case Vocabulary.NUMBER -> "0";
				case Vocabulary.NAME, Vocabulary.PARTNER -> "@";
				case Vocabulary.EMOJI -> "~";
				case Vocabulary.UNKNOWN -> raw.substring(text.start(at), text.end(at));
				default -> this.words.get(text.word(at));
			});
		}
		return row.toString();
	}

}
