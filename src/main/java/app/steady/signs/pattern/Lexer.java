package app.steady.signs.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a pattern as written into its marks and words. */
final class Lexer {

	private static final Pattern PIECE = Pattern
		.compile("\\s*(?:(<[^<>\\s]*>)|(\\.{2,3}\\d*)|(//)|([\\[\\]()|!+^$])|([^\\s<>\\[\\]()|!+^$/]+))");

	private Lexer() {
	}

	static List<String> pieces(Line line) {
		List<String> pieces = new ArrayList<>();
		Matcher matcher = PIECE.matcher(line.text());
		int at = 0;
		String text = line.text().strip();
		matcher = PIECE.matcher(text);
		while (at < text.length()) {
			if (!matcher.find(at) || matcher.start() != at) {
				throw new BadPatternException(line, "cannot read \"%s\" in the pattern".formatted(text.substring(at)));
			}
			pieces.add(matcher.group().strip());
			at = matcher.end();
		}
		return pieces;
	}

}
