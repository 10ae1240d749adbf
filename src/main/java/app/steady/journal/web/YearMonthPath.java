package app.steady.journal.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A month as a link. */
record YearMonthPath(YearMonth month) {

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

	static YearMonthPath of(LocalDate date) {
		return new YearMonthPath(YearMonth.from(date));
	}

	public String path() {
		return "/journal/month/" + this.month;
	}

	public String name() {
		return NAME.format(this.month);
	}

}
