package app.steady.journal.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import app.steady.account.Owner;
import app.steady.journal.DayLine;
import app.steady.journal.EntryBrief;
import app.steady.journal.Feeling;
import app.steady.journal.Feelings;
import app.steady.journal.MoodWord;
import app.steady.profile.Checks;
import app.steady.profile.Profiles;
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

	private final Profiles profiles;

	DayLineViews(Feelings feelings, Catalogue catalogue, Profiles profiles) {
		this.feelings = feelings;
		this.catalogue = catalogue;
		this.profiles = profiles;
	}

	List<DayLineView> of(Owner owner, List<DayLine> days) {
		Checks checks = this.profiles.of(owner).checks();
		return days.stream().map((day) -> line(owner, day, checks)).toList();
	}

	private DayLineView line(Owner owner, DayLine day, Checks checks) {
		String date = DAY.format(day.date());
		String time = TIME.format(day.createdAt().atZone(owner.zone()));
		return day.brief()
			.map((brief) -> new DayLineView(day.id(), date, time, brief.mood(), MoodWord.of(brief.mood()),
					this.feelings.of(brief.feelings()).stream().map(Feeling::word).toList(),
					checks.missing() ? count(brief, Group.MISSING) : 0,
					checks.needing() ? count(brief, Group.NEEDING) : 0, true))
			.orElseGet(() -> new DayLineView(day.id(), date, time, null, null, List.of(), 0, 0, false));
	}

	private int count(EntryBrief brief, Group group) {
		return (int) brief.signs().stream().filter((sign) -> this.catalogue.sign(sign).group() == group).count();
	}

}
