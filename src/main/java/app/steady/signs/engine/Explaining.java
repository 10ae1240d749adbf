package app.steady.signs.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.steady.signs.Explanation;
import app.steady.signs.Explanation.Verdict;
import app.steady.signs.Finding;
import app.steady.signs.pattern.Line;
import app.steady.signs.text.Text;

/** Says of each match in one entry what became of it. */
final class Explaining {

	private final Text text;

	private final List<Sighting> sightings;

	private final Surrounded surrounded;

	Explaining(Text text, List<Sighting> sightings, Surrounded surrounded) {
		this.text = text;
		this.sightings = sightings;
		this.surrounded = surrounded;
	}

	List<Explanation> explanations() {
		List<Explanation> all = new ArrayList<>();
		Weighing weighing = new Weighing();
		for (Sighting sighting : this.sightings) {
			List<FoundCue> cues = this.surrounded.cues(sighting);
			Match match = new Match(sighting.rule(), sighting.span(), cues);
			all.add(explanation(match, sighting.clue().line(), verdict(sighting, match), sighting.clue().weight()));
			if (!sighting.clue().alone() && !this.surrounded.excepts(sighting)) {
				weighing.add(sighting.rule(), sighting.hit(cues));
			}
		}
		weighing.matches().forEach((match) -> all.add(explanation(match, match.rule().id(), Verdict.ADDED_UP, 0)));
		this.surrounded.figures().stream().filter(this::matters).forEach((figure) -> all.add(figure(figure)));
		all.sort(Comparator.comparingInt(Explanation::start));
		return all;
	}

	private boolean matters(Sighting figure) {
		return this.sightings.stream()
			.anyMatch((one) -> one.rule() == figure.rule() && one.span().overlaps(figure.span()));
	}

	private Explanation figure(Sighting figure) {
		Match match = new Match(figure.rule(), figure.span(), List.of());
		return explanation(match, figure.clue().line(), Verdict.FIGURE_OF_SPEECH, 0);
	}

	private Verdict verdict(Sighting sighting, Match match) {
		if (this.surrounded.excepts(sighting)) {
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
