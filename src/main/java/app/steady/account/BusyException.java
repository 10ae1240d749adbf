package app.steady.account;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many people sign in at this very moment; trying again in a moment will do. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class BusyException extends RuntimeException {

	BusyException() {
		super("Too many sign-ins at once", null, false, false);
	}

}
