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

	private final Contexts contexts;

	private final List<Contexts.Found> cues;

	Explaining(Text text, Contexts contexts) {
		this.text = text;
		this.contexts = contexts;
		this.cues = contexts.find(text);
	}

	List<Explanation> of(Sightings sightings) {
		List<Explanation> all = new ArrayList<>();
		Weighing weighing = new Weighing();
		for (Sighting sighting : sightings.all().stream().filter(sightings::matters).toList()) {
			Match match = match(sighting);
			all.add(explanation(match, sighting.clue().line(), verdict(sighting, match, sightings),
					sighting.clue().weight()));
			if (sighting.clue().weight() > 0 && sightings.valid(sighting)) {
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
		return new Match(rule, sighting.span(),
				this.contexts.around(this.text, this.cues, rule.sign(), sighting.span()));
	}

	private static Verdict verdict(Sighting sighting, Match match, Sightings sightings) {
		if (sighting.clue().exception()) {
			return Verdict.FIGURE_OF_SPEECH;
		}
		if (!sightings.valid(sighting)) {
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
