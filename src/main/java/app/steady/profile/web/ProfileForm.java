package app.steady.profile.web;

import java.util.LinkedHashSet;

import app.steady.account.Owner;
import app.steady.profile.Checks;
import app.steady.profile.KeptProfile;
import app.steady.profile.Profile;
import org.springframework.util.MultiValueMap;

/**
 * What the settings page sends, as it was typed.
 *
 * @param owner whose page the form stood on
 * @param version version that was shown
 * @param names as typed, all in one
 * @param others as typed, all in one
 * @param wasQuiet whether the quiet look was on when the form was shown
 */
record ProfileForm(String owner, long version, String names, String others, boolean needing, boolean missing,
		boolean crisis, boolean quiet, boolean wasQuiet) {

	static ProfileForm of(Owner owner, KeptProfile kept) {
		Profile profile = kept.profile();
		return new ProfileForm(owner.id().toString(), kept.version(), String.join(" ", profile.names()),
				String.join(" ", profile.others()), profile.checks().needing(), profile.checks().missing(),
				profile.checks().crisis(), profile.quiet(), profile.quiet());
	}

	static ProfileForm of(Owner owner, MultiValueMap<String, String> fields) {
		return new ProfileForm(owner.id().toString(), number(first(fields, "version")), first(fields, "names").strip(),
				first(fields, "others").strip(), fields.containsKey("needing"), fields.containsKey("missing"),
				fields.containsKey("crisis"), fields.containsKey("quiet"), first(fields, "was-quiet").equals("true"));
	}

	/**
	 * Whether a form was sent and not only its address: without boxes it would switch
	 * everything off.
	 */
	static boolean isWhole(MultiValueMap<String, String> fields) {
		return fields.containsKey("version") && fields.containsKey("names");
	}

	/** The same as a change of what is kept now. */
	ProfileForm onTopOf(KeptProfile kept) {
		return new ProfileForm(this.owner, kept.version(), this.names, this.others, this.needing, this.missing,
				this.crisis, this.quiet, this.wasQuiet);
	}

	/** With what the form does not hold, as it was. */
	Profile profile(Profile before) {
		return new Profile(new LinkedHashSet<>(TypedNames.of(this.names).words()),
				new LinkedHashSet<>(TypedNames.of(this.others).words()),
				new Checks(this.needing, this.missing, this.crisis), this.quiet, before.never());
	}

	boolean changesLook() {
		return this.quiet != this.wasQuiet;
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "ProfileForm";
	}

	private static String first(MultiValueMap<String, String> fields, String name) {
		String value = fields.getFirst(name);
		return (value != null) ? value : "";
	}

	private static long number(String text) {
		return text.matches("\\d{1,18}") ? Long.parseLong(text) : KeptProfile.NONE;
	}

}
