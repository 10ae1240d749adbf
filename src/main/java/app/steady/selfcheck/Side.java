package app.steady.selfcheck;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two profiles. They are never added up. */
public enum Side {

	/** Ways of missing someone. */
	@JsonProperty("missing")
	MISSING,
	/** Ways of needing someone. */
	@JsonProperty("needing")
	NEEDING

}
