package app.steady.web.content;

/**
 * A content file that cannot be used. It stops the start; the message names file, line
 * and what to mend.
 */
public class BadContentException extends RuntimeException {

	private final String file;

	private final int line;

	private final String fault;

	public BadContentException(String file, int line, String fault) {
		this(file, line, fault, null);
	}

	public BadContentException(String file, int line, String fault, Throwable cause) {
		super("%s, line %d: %s".formatted(file, line, fault), cause);
		this.file = file;
		this.line = line;
		this.fault = fault;
	}

	/** Path of the file below {@code src/main/resources}. */
	public String file() {
		return this.file;
	}

	/** Line that is at fault, counted from 1. */
	public int line() {
		return this.line;
	}

	/** What is wrong and what would be right, in one or two sentences. */
	public String fault() {
		return this.fault;
	}

}
