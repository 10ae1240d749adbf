package app.steady.journal;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.steady.account.Owner;
import app.steady.profile.Checks;
import app.steady.profile.Profile;
import app.steady.profile.Profiles;
import app.steady.signs.Finding;
import app.steady.signs.Group;
import app.steady.signs.Names;
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
		ZoneId zone = before.map(EntryWords::zone).orElse(owner.zone());
		EntryWords read = read(page.text(), zone, profile, profile.checks());
		return before.map((earlier) -> new Dismissals(earlier).in(read)).orElse(read);
	}

	/**
	 * Has an entry read again if that was done by older rules, for as much as its owner
	 * wants it read now and wanted then. What is switched off stays as it was, and then
	 * so does the version of the rules: all of it is read again when that is switched on.
	 */
	EntryWords readAgain(Owner owner, EntryWords before) {
		Profile profile = this.profiles.of(owner);
		Checks both = before.reads().and(profile.checks());
		if (before.rules() >= this.signs.version() || both.isOff()) {
			return before;
		}
		EntryWords fresh = new Dismissals(before).in(read(before.text(), before.zone(), profile, both));
		Stream<Found> off = before.findings().stream().filter((found) -> !found.isWanted(both));
		List<Found> findings = Stream.concat(fresh.findings().stream(), off)
			.sorted(Comparator.comparingInt(Found::start))
			.toList();
		return new EntryWords(before.text(), before.zone(), findings, both.crisis() ? fresh.worry() : before.worry(),
				both.equals(before.reads()) ? fresh.rules() : before.rules(), before.reads(), before.page(),
				before.again());
	}

	/** Whether there is nothing to read again, and the brief tells what holds now. */
	boolean isCurrent(Owner owner, OpenEntry entry) {
		boolean behind = entry.words().rules() < this.signs.version();
		return !behind && entry.brief().signs().equals(speaking(owner, entry.words()));
	}

	private EntryWords read(String text, ZoneId zone, Profile profile, Checks checks) {
		Reading reading = checks.isOff() ? new Reading(List.of())
				: read(text, new Names(profile.names(), profile.others()));
		Map<String, Integer> places = new HashMap<>();
		List<Found> findings = reading.findings()
			.stream()
			.map(Found::of)
			.filter((found) -> places.merge(found.rule() + found.counted(), 1, Integer::sum) <= PLACES)
			.toList();
		return new EntryWords(text, zone, findings, reading.worryForOther(), this.signs.version(), checks, null, null)
			.readFor(checks);
	}

	/**
	 * Names may add to what the check says about danger, and never take from it: somebody
	 * may have given a word as a name on which such a sentence hangs.
	 */
	private Reading read(String text, Names names) {
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

	EntryBrief brief(Owner owner, Integer mood, List<String> feelings, EntryWords words) {
		return new EntryBrief(mood, feelings, speaking(owner, words), words.text().length());
	}

	/** The missing and needing signs that speak. */
	List<String> speaking(Owner owner, EntryWords words) {
		Profile profile = this.profiles.of(owner);
		return words.findings()
			.stream()
			.filter((found) -> found.speaks(profile.never()) && !found.danger())
			.map(Found::sign)
			.distinct()
			.toList();
	}

}
