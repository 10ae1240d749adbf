package app.steady.account;

import java.time.Duration;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody has tried too often and must wait before the next try is looked at. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
public class TooManyAttemptsException extends RuntimeException {

	private final Limit limit;

	private final Duration pause;

	TooManyAttemptsException(Limit limit, Duration pause) {
		super("Too many attempts", null, false, false);
		this.limit = limit;
		this.pause = pause;
	}

	/** Which limit was reached. */
	public Limit limit() {
		return this.limit;
	}

	/** How long to wait, in whole seconds. */
	public long seconds() {
		return Math.max(1, this.pause.plusMillis(999).toSeconds());
	}

	/** How long to wait, in whole minutes. */
	public long minutes() {
		return Math.max(1, this.pause.plusSeconds(59).plusMillis(999).toMinutes());
	}

}
