package app.steady.profile;

/** Settings were changed since somebody began to change them; nothing was overwritten. */
public class ProfileChangedElsewhereException extends RuntimeException {

	private final transient KeptProfile kept;

	ProfileChangedElsewhereException(KeptProfile kept) {
		super("Changed elsewhere", null, false, false);
		this.kept = kept;
	}

	/** What is kept now. */
	public KeptProfile kept() {
		return this.kept;
	}

}
