package app.steady.journal;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.steady.account.Owner;
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

	EntryReader(SignChecker signs) {
		this.signs = signs;
	}

	EntryWords read(Owner owner, Page page, Optional<EntryWords> before) {
		Reading reading = this.signs.read(page.text());
		Map<String, Integer> places = new HashMap<>();
		List<Found> findings = reading.findings()
			.stream()
			.map(Found::of)
			.filter((found) -> places.merge(found.rule() + found.counted(), 1, Integer::sum) <= PLACES)
			.map((found) -> before.filter((earlier) -> dismissed(earlier, found, page.text())).isPresent()
					? found.dismissed() : found)
			.toList();
		ZoneId zone = before.map(EntryWords::zone).orElse(owner.zone());
		return new EntryWords(page.text(), zone, findings, reading.worryForOther(), this.signs.version());
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
