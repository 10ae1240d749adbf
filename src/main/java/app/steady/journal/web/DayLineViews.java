package app.steady.journal.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import app.steady.account.Owner;
import app.steady.journal.DayLine;
import app.steady.journal.Feeling;
import app.steady.journal.Feelings;
import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import org.springframework.stereotype.Component;

/** Turns what a month holds into lines to read. */
@Component
class DayLineViews {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private final Feelings feelings;

	private final Catalogue catalogue;

	DayLineViews(Feelings feelings, Catalogue catalogue) {
		this.feelings = feelings;
		this.catalogue = catalogue;
	}

	List<DayLineView> of(Owner owner, List<DayLine> days) {
		return days.stream().map((day) -> line(owner, day)).toList();
	}

	private DayLineView line(Owner owner, DayLine day) {
		return new DayLineView(day.id(), DAY.format(day.date()), TIME.format(day.createdAt().atZone(owner.zone())),
				day.brief().mood(), MoodWord.of(day.brief().mood()),
				this.feelings.of(day.brief().feelings()).stream().map(Feeling::word).toList(),
				count(day, Group.MISSING), count(day, Group.NEEDING));
	}

	private int count(DayLine day, Group group) {
		return (int) day.brief().signs().stream().filter((sign) -> this.catalogue.sign(sign).group() == group).count();
	}

}
