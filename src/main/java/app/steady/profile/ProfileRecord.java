package app.steady.profile;

import java.util.LinkedHashSet;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A profile in an export, as {@code export/steady-export-1.schema.json} describes it.
 */
@JsonPropertyOrder({ "names", "checks", "quiet" })
record ProfileRecord(List<String> names, CheckRecord checks, boolean quiet) {

	static ProfileRecord of(Profile profile) {
		Checks checks = profile.checks();
		return new ProfileRecord(List.copyOf(profile.names()),
				new CheckRecord(checks.needing(), checks.missing(), checks.crisis()), profile.quiet());
	}

	Profile profile() {
		return new Profile(new LinkedHashSet<>(this.names),
				new Checks(this.checks.needing(), this.checks.missing(), this.checks.crisis()), this.quiet);
	}

	/** What the check reads for. */
	@JsonPropertyOrder({ "needing", "missing", "crisis" })
	record CheckRecord(boolean needing, boolean missing, boolean crisis) {
	}

}
