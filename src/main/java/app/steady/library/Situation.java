package app.steady.library;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where someone stands. What names no situation is for everybody. */
public enum Situation {

	/** A relationship has ended. */
	@JsonProperty("breakup")
	BREAKUP("After a breakup"),
	/** Both wanted the end. */
	@JsonProperty("mutual")
	MUTUAL("When both of you ended it"),
	/** The reader left. */
	@JsonProperty("left-them")
	LEFT_THEM("When you were the one who left"),
	/** Abuse or betrayal. */
	@JsonProperty("hurt-by-them")
	HURT_BY_THEM("When it was not good"),
	/** It never had a name. */
	@JsonProperty("never-official")
	NEVER_OFFICIAL("When it never had a name"),
	/** Still together, and far apart. */
	@JsonProperty("long-distance")
	LONG_DISTANCE("Together and far apart"),
	/** The end of a marriage. */
	@JsonProperty("divorce")
	DIVORCE("Separation and divorce"),
	/** Children are shared. */
	@JsonProperty("children")
	CHILDREN("When you share children");

	private final String title;

	Situation(String title) {
		this.title = title;
	}

	/** Heading for people. */
	public String title() {
		return this.title;
	}

}
