package app.steady.journal;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.steady.account.Owner;
import app.steady.profile.Profile;
import app.steady.profile.Profiles;
import app.steady.signs.Finding;
import app.steady.signs.Group;
import app.steady.signs.Reading;
import app.steady.signs.SignChecker;
import org.springframework.stereotype.Component;

/** Has a page read by the check, and keeps what its owner dismissed before. */
@Component
class EntryReader {

	/** As many places of one rule are kept; a cry repeated for pages must still fit. */
	private static final int PLACES = 100;

	private final SignChecker signs;

	private final Profiles profiles;

	EntryReader(SignChecker signs, Profiles profiles) {
		this.signs = signs;
		this.profiles = profiles;
	}

	EntryWords read(Owner owner, Page page, Optional<EntryWords> before) {
		Profile profile = this.profiles.of(owner);
		Reading reading = read(page.text(), profile.names());
		Map<String, Integer> places = new HashMap<>();
		List<Found> findings = reading.findings()
			.stream()
			.map(Found::of)
			.filter((found) -> places.merge(found.rule() + found.counted(), 1, Integer::sum) <= PLACES)
			.map((found) -> before.filter((earlier) -> dismissed(earlier, found, page.text())).isPresent()
					? found.dismissed() : found)
			.toList();
		ZoneId zone = before.map(EntryWords::zone).orElse(owner.zone());
		return new EntryWords(page.text(), zone, findings, reading.worryForOther(), this.signs.version())
			.readFor(profile.checks());
	}

	/**
	 * Names may add to what the check says about danger, and never take from it: somebody
	 * may have given a word as a name on which such a sentence hangs.
	 */
	private Reading read(String text, Set<String> names) {
		Reading plain = this.signs.read(text);
		if (names.isEmpty()) {
			return plain;
		}
		Stream<Finding> danger = plain.findings().stream().filter((finding) -> finding.sign().group() == Group.CRISIS);
		return new Reading(Stream.concat(this.signs.read(text, names).findings().stream(), danger)
			.distinct()
			.sorted(Comparator.comparingInt(Finding::start))
			.toList());
	}

	EntryBrief brief(Integer mood, List<String> feelings, EntryWords words) {
		List<String> spoken = words.findings()
			.stream()
			.filter((found) -> found.speaks() && found.group() != Group.CRISIS)
			.map(Found::sign)
			.distinct()
			.toList();
		return new EntryBrief(mood, feelings, spoken, words.text().length());
	}

	private static boolean dismissed(EntryWords earlier, Found found, String text) {
		return earlier.findings()
			.stream()
			.anyMatch((old) -> old.notMe() && old.rule().equals(found.rule())
					&& old.phrase(earlier.text()).equals(found.phrase(text)));
	}

}
