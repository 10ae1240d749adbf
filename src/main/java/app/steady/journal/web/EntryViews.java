package app.steady.journal.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import app.steady.account.Owner;
import app.steady.journal.EntryWords;
import app.steady.journal.Feeling;
import app.steady.journal.Feelings;
import app.steady.journal.Found;
import app.steady.journal.MoodWord;
import app.steady.journal.OpenEntry;
import app.steady.library.Articles;
import app.steady.library.Steps;
import app.steady.profile.Checks;
import app.steady.profile.Profile;
import app.steady.profile.Profiles;
import app.steady.signs.Catalogue;
import app.steady.signs.Group;
import app.steady.signs.Sign;
import org.springframework.stereotype.Component;

/** Turns an opened entry into what its page shows. */
@Component
class EntryViews {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

	private final Feelings feelings;

	private final Catalogue catalogue;

	private final Articles articles;

	private final Steps steps;

	private final Profiles profiles;

	private final SeenViews seen;

	private final AgainWords again;

	private final CueWords cues;

	EntryViews(Feelings feelings, Catalogue catalogue, Articles articles, Steps steps, Profiles profiles,
			SeenViews seen, AgainWords again, CueWords cues) {
		this.feelings = feelings;
		this.catalogue = catalogue;
		this.articles = articles;
		this.steps = steps;
		this.profiles = profiles;
		this.seen = seen;
		this.again = again;
		this.cues = cues;
	}

	EntryView of(Owner owner, OpenEntry entry, boolean kept) {
		Profile profile = this.profiles.of(owner);
		Checks checks = profile.checks();
		EntryWords words = entry.words().readFor(checks);
		List<Found> speaking = words.findings()
			.stream()
			.filter((found) -> found.speaks(profile.never()) && !found.danger())
			.toList();
		return new EntryView(entry.id(), DAY.format(entry.date()), TIME.format(entry.createdAt().atZone(words.zone())),
				entry.brief().mood(), MoodWord.of(entry.brief().mood()),
				this.feelings.of(entry.brief().feelings()).stream().map(Feeling::word).toList(),
				Segment.of(words.text(), List.of()), Segment.of(words.text(), speaking),
				speaking.stream().map((found) -> finding(words.text(), found)).toList(), NoticeChoice.of(words, kept),
				kept, checks, dismissal(words, kept), this.seen.of(words, profile.never()),
				this.again.of(owner, words.again(), checks));
	}

	private static String dismissal(EntryWords words, boolean kept) {
		if (NoticeChoice.canBeDismissed(words, kept)) {
			return "may";
		}
		return NoticeChoice.isDismissed(words, kept) ? "was" : null;
	}

	private FindingView finding(String text, Found found) {
		Sign sign = this.catalogue.sign(found.sign());
		return new FindingView(found.rule(), found.start(), found.phrase(text), sign.name(),
				(sign.group() == Group.NEEDING) ? "need" : "miss", found.reason(), this.cues.slips(found, text),
				this.articles.find(sign.article()).orElseThrow(), this.steps.find(sign.step()).orElseThrow());
	}

}
