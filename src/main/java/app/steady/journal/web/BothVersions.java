package app.steady.journal.web;

import java.util.List;
import java.util.Map;

import app.steady.journal.Feeling;
import app.steady.journal.Feelings;
import app.steady.journal.MoodWord;
import app.steady.journal.OpenEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is kept beside what was sent, so that nothing is overwritten unseen. */
@Component
class BothVersions {

	private final Feelings feelings;

	BothVersions(Feelings feelings) {
		this.feelings = feelings;
	}

	ModelAndView show(EntryForm sent, OpenEntry stored) {
		VersionView kept = version(stored.words().text(), stored.date().toString(), stored.brief().mood(),
				stored.brief().feelings());
		VersionView mine = version(sent.text(), sent.date(), sent.mood(), sent.feelings());
		return new ModelAndView("journal/both-versions",
				Map.of("mine", sent.onTopOf(stored), "both", sent.asNew(), "sent", mine, "kept", kept),
				HttpStatus.CONFLICT);
	}

	private VersionView version(String text, String day, Integer mood, List<String> ids) {
		return new VersionView(text, day, MoodWord.of(mood),
				this.feelings.of(ids).stream().map(Feeling::word).toList());
	}

}
