package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import app.steady.signs.Explanation;
import app.steady.signs.Explanation.Verdict;
import app.steady.signs.Finding;
import app.steady.signs.pattern.Line;
import app.steady.signs.text.Text;

/** Says of each match in one entry what became of it. */
final class Explaining {

	private final Text text;

	private final Sightings sightings;

	private final Cues cues;

	Explaining(Text text, Sightings sightings) {
		this.text = text;
		this.sightings = sightings;
		this.cues = sightings.cues();
	}

	List<Explanation> explanations() {
		List<Explanation> all = new ArrayList<>();
		Weighing weighing = new Weighing();
		for (Sighting sighting : this.sightings.all().stream().filter(this.sightings::matters).toList()) {
			Match match = match(sighting);
			all.add(explanation(match, sighting.clue().line(), verdict(sighting, match), sighting.clue().weight()));
			if (sighting.clue().weight() > 0 && this.sightings.valid(sighting)) {
				weighing.add(match.rule(), new Together.Hit(sighting.span(), sighting.clue().kind(), match.context()));
			}
		}
		Stream<Explanation> added = weighing.matches()
			.stream()
			.map((match) -> explanation(match, match.rule().id(), Verdict.ADDED_UP, 0));
		return Stream.concat(all.stream(), added).sorted(Comparator.comparingInt(Explanation::start)).toList();
	}

	private Match match(Sighting sighting) {
		Rule rule = sighting.clue().rule();
		return new Match(rule, sighting.span(), this.cues.around(rule.sign(), sighting.span()));
	}

	private Verdict verdict(Sighting sighting, Match match) {
		if (sighting.clue().exception()) {
			return Verdict.FIGURE_OF_SPEECH;
		}
		if (!this.sightings.valid(sighting)) {
			return Verdict.EXCEPTED;
		}
		if (!match.counted()) {
			return Verdict.CANCELLED;
		}
		return sighting.clue().alone() ? Verdict.COUNTS : Verdict.WEAK;
	}

	private Explanation explanation(Match match, Line line, Verdict verdict, int weight) {
		Finding finding = match.finding(this.text);
		return new Explanation(finding.rule(), finding.sign(), line.file(), line.number(), finding.start(),
				finding.end(), verdict, weight, finding.context());
	}

}
