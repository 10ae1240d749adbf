package app.steady.profile;

/**
 * A profile with what is needed to change it.
 *
 * @param profile what holds
 * @param version counts changes; {@link #NONE} if nothing was ever set
 * @param opens whether the stored row can be opened; if not, the profile is the default
 */
public record KeptProfile(Profile profile, long version, boolean opens) {

	/** Version of a profile that is not stored. */
	public static final long NONE = -1;

	static KeptProfile none() {
		return new KeptProfile(Profile.DEFAULT, NONE, true);
	}

}
