package app.steady.profile;

import java.util.Set;

import app.steady.account.Owner;

/** Profiles without a database. */
public final class ProfileFixtures {

	private ProfileFixtures() {
	}

	/** Everybody has set this. */
	public static Profiles everybody(Profile profile) {
		return new Profiles(null, null, null) {
			@Override
			public Profile of(Owner owner) {
				return profile;
			}
		};
	}

	/** With these names, and otherwise the defaults. */
	public static Profile named(String... names) {
		return new Profile(Set.of(names), Set.of(), Checks.ALL, false, Set.of());
	}

}
