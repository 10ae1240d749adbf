package app.steady.journal;

/** An entry was changed since somebody began to change it; nothing was overwritten. */
public class ChangedElsewhereException extends RuntimeException {

	private final transient OpenEntry stored;

	ChangedElsewhereException(OpenEntry stored) {
		super("Changed elsewhere", null, false, false);
		this.stored = stored;
	}

	/** What is kept now. */
	public OpenEntry stored() {
		return this.stored;
	}

}
