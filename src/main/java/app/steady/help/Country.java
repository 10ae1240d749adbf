package app.steady.help;

import java.util.Locale;

/**
 * A country that we list helplines for.
 *
 * @param code ISO code in capitals; {@code EU} and {@code ZZ} stand for countries without
 * a page of their own
 * @param name name as it stands beside every number
 * @param called name inside a sentence, with its article where it has one
 */
public record Country(String code, String name, String called) {

	/** Where its helplines stand. */
	public String path() {
		return "/help/" + this.code.toLowerCase(Locale.ROOT);
	}

	/** Whether this is one country, and not a page for all others. */
	public boolean single() {
		return !this.code.equals("EU") && !this.code.equals("ZZ");
	}

}
