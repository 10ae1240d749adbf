package app.steady.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WCAG contrast between the colour tokens of one theme. */
final class Contrast {

	private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6}|[0-9a-f]{3});");

	private static final Pattern ALIAS = Pattern.compile("--([a-z-]+):\\s*var\\(--([a-z-]+)\\);");

	private final Map<String, String> tokens = new HashMap<>();

	Contrast(String declarations) {
		Matcher matcher = TOKEN.matcher(declarations);
		while (matcher.find()) {
			this.tokens.put(matcher.group(1), matcher.group(2));
		}
		ALIAS.matcher(declarations)
			.results()
			.filter((alias) -> this.tokens.containsKey(alias.group(2)))
			.forEach((alias) -> this.tokens.put(alias.group(1), this.tokens.get(alias.group(2))));
	}

	double between(String token, String ground) {
		double one = luminance(token) + 0.05;
		double other = luminance(ground) + 0.05;
		return Math.max(one, other) / Math.min(one, other);
	}

	private double luminance(String token) {
		String hex = this.tokens.get(token);
		if (hex.length() == 3) {
			hex = hex.replaceAll("(.)", "$1$1");
		}
		return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
	}

	private static double channel(String hex, int at) {
		double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
