package app.steady.profile;

import java.util.LinkedHashSet;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A profile in an export, as {@code export/steady-export-1.schema.json} describes it.
 *
 * @param others left out if there are none, and by earlier versions
 * @param never left out if there are none, and by earlier versions
 */
@JsonPropertyOrder({ "names", "others", "checks", "quiet", "never" })
record ProfileRecord(List<String> names, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> others,
		CheckRecord checks, boolean quiet, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> never) {

	ProfileRecord {
		others = (others != null) ? others : List.of();
		never = (never != null) ? never : List.of();
	}

	static ProfileRecord of(Profile profile) {
		Checks checks = profile.checks();
		return new ProfileRecord(List.copyOf(profile.names()), List.copyOf(profile.others()),
				new CheckRecord(checks.needing(), checks.missing(), checks.crisis()), profile.quiet(),
				List.copyOf(profile.never()));
	}

	Profile profile() {
		return new Profile(new LinkedHashSet<>(this.names), new LinkedHashSet<>(this.others),
				new Checks(this.checks.needing(), this.checks.missing(), this.checks.crisis()), this.quiet,
				new LinkedHashSet<>(this.never));
	}

	/** What the check reads for. */
	@JsonPropertyOrder({ "needing", "missing", "crisis" })
	record CheckRecord(boolean needing, boolean missing, boolean crisis) {
	}

}
