package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import app.steady.signs.text.Spelling;
import app.steady.signs.text.Vocabulary;

/**
 * Reads patterns. A pattern is a row of words with a few marks: {@code <list>} a word of
 * a list, {@code (a|b)} one of these, {@code [a]} perhaps, {@code verb~} in every form,
 * {@code ...} up to three words between, {@code ..5} up to five, {@code a+} up to three
 * times, {@code !a} not followed by it, {@code ^} and {@code $} beginning and end of a
 * clause, {@code //} the end of a sentence. Not thread-safe; used while rules are loaded.
 */
public final class PatternParser {

	private static final Map<String, Integer> SPECIAL = Map.of("<number>", Vocabulary.NUMBER, "<name>", Vocabulary.NAME,
			"<partner-name>", Vocabulary.PARTNER, "<other-name>", Vocabulary.OTHER, "<emoji>", Vocabulary.EMOJI);

	private static final int GAP = 3;

	private static final java.util.regex.Pattern WORD = java.util.regex.Pattern
		.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{N}'’]+|\\p{So}.*");

	private final WordLists lists;

	private final Inflections inflections;

	private final Spelling spelling;

	private final Vocabulary vocabulary;

	private final WordSets sets;

	/** What gaps do not reach over, or null. */
	private final Words links;

	/**
	 * A parser.
	 * @param lists the named lists
	 * @param inflections forms of verbs
	 * @param spelling read words of patterns as entries are read
	 * @param vocabulary gets every word that a pattern uses
	 */
	public PatternParser(WordLists lists, Inflections inflections, Spelling spelling, Vocabulary vocabulary) {
		this(lists, inflections, spelling, vocabulary, new WordSets(), null);
	}

	private PatternParser(WordLists lists, Inflections inflections, Spelling spelling, Vocabulary vocabulary,
			WordSets sets, Words links) {
		this.lists = lists;
		this.inflections = inflections;
		this.spelling = spelling;
		this.vocabulary = vocabulary;
		this.sets = sets;
		this.links = links;
	}

	/**
	 * A parser that knows more lists.
	 * @param lists the named lists of one file, which go before those of the same name
	 * @return another parser that fills the same vocabulary
	 */
	public PatternParser with(Map<String, List<Line>> lists) {
		return lists.isEmpty() ? this : new PatternParser(this.lists.with(lists), this.inflections, this.spelling,
				this.vocabulary, this.sets, this.links);
	}

	/**
	 * A parser whose gaps stay within a clause.
	 * @param words that link clauses, which no gap reaches over either
	 * @return another parser that fills the same vocabulary
	 */
	public PatternParser withinClause(List<String> words) {
		BitSet links = new BitSet();
		words.forEach((word) -> links.set(this.vocabulary.number(word)));
		return new PatternParser(this.lists, this.inflections, this.spelling, this.vocabulary, this.sets,
				this.sets.of(links));
	}

	/**
	 * Reads one pattern.
	 * @param line the pattern as written
	 * @return the pattern
	 * @throws BadPatternException if it cannot be read
	 */
	public Pattern parse(Line line) {
		Part part = part(line);
		if (part.least() == 0) {
			throw new BadPatternException(line, "the pattern would match without any word; make one part required");
		}
		if (part.least() > Pattern.LONGEST) {
			throw new BadPatternException(line,
					"the pattern needs %d words; %d is the most".formatted(part.least(), Pattern.LONGEST));
		}
		Pattern pattern = new Pattern(part);
		if (!pattern.anchored()) {
			throw new BadPatternException(line,
					"every part may be left out or starts with a gap; one part must begin with given words");
		}
		return pattern;
	}

	Part part(Line line) {
		Pieces pieces = new Pieces(line, Lexer.pieces(line));
		Part part = choices(pieces, false);
		if (pieces.more()) {
			throw pieces.bad("\"%s\" is left over; is a bracket missing?".formatted(pieces.next()));
		}
		return part;
	}

	private Part choices(Pieces pieces, boolean optional) {
		List<Part> parts = new ArrayList<>();
		parts.add(row(pieces));
		while (pieces.take("|")) {
			parts.add(row(pieces));
		}
		return choice(parts, optional);
	}

	private Part row(Pieces pieces) {
		List<Part> parts = new ArrayList<>();
		while (pieces.more() && !pieces.at("|") && !pieces.at(")") && !pieces.at("]")) {
			Part one = one(pieces);
			parts.add(pieces.take("+") ? new Repeated(one) : one);
		}
		if (parts.isEmpty()) {
			throw pieces.bad("an empty place in the pattern");
		}
		return (parts.size() == 1) ? parts.get(0) : Row.of(parts, this.sets);
	}

	private Part one(Pieces pieces) {
		String piece = pieces.next();
		return switch (piece) {
			case "(" -> closed(pieces, false, ")");
			case "[" -> closed(pieces, true, "]");
			case "!" -> new Not(one(pieces));
			case "^" -> Edge.BEGINNING;
			case "$" -> Edge.END;
			case "//" -> this.sets.of(Vocabulary.BREAK);
			case ")", "]", "|", "+" -> throw pieces.bad("\"%s\" stands where a word should".formatted(piece));
			default -> wordOrList(piece, pieces);
		};
	}

	private Part closed(Pieces pieces, boolean optional, String bracket) {
		Part part = choices(pieces, optional);
		if (!pieces.take(bracket)) {
			throw pieces.bad("a \"%s\" is missing".formatted(bracket));
		}
		return part;
	}

	private Part wordOrList(String piece, Pieces pieces) {
		if (piece.startsWith("..")) {
			return gap(piece, pieces);
		}
		if (SPECIAL.containsKey(piece)) {
			return this.sets.of(SPECIAL.get(piece));
		}
		if (piece.startsWith("<")) {
			return this.lists.list(piece.substring(1, piece.length() - 1), pieces.line(), this);
		}
		if (piece.endsWith("~")) {
			List<Part> forms = new ArrayList<>();
			this.inflections.forms(piece.substring(0, piece.length() - 1)).forEach((form) -> forms.add(word(form)));
			return choice(forms, false);
		}
		if (!WORD.matcher(piece).matches()) {
			throw pieces.bad("\"%s\" is no word as the check reads it; write letters only, <number> for a figure"
				.formatted(piece));
		}
		return word(piece);
	}

	private Part gap(String piece, Pieces pieces) {
		String digits = piece.replace(".", "");
		int most = digits.isEmpty() ? GAP : Integer.parseInt(digits);
		if (most < 1 || most > Gap.LONGEST) {
			throw pieces.bad("a gap may be 1 to %d words, not %d".formatted(Gap.LONGEST, most));
		}
		return new Gap(most, this.links);
	}

	private Part word(String typed) {
		List<Part> words = new ArrayList<>();
		this.spelling.words(typed).forEach((word) -> words.add(this.sets.of(this.vocabulary.number(word))));
		return (words.size() == 1) ? words.get(0) : Row.of(words, this.sets);
	}

	Part choice(List<Part> parts, boolean optional) {
		return Choice.of(parts, optional, this.sets);
	}

}
