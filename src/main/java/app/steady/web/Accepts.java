package app.steady.web;

import java.util.Locale;

/** What a request's conditional and negotiating headers ask for (RFC 9110). */
final class Accepts {

	private Accepts() {
	}

	static boolean gzip(String acceptEncoding) {
		if (acceptEncoding == null) {
			return false;
		}
		for (String part : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
			String[] coding = part.trim().split("\\s*;\\s*");
			if ("gzip".equals(coding[0])) {
				return coding.length == 1 || !coding[1].matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

	static boolean same(String ifNoneMatch, String etag) {
		if (ifNoneMatch == null) {
			return false;
		}
		for (String candidate : ifNoneMatch.split(",")) {
			String tag = candidate.trim();
			if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
				return true;
			}
		}
		return false;
	}

}
