package app.steady.journal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The owner has no such entry. Says nothing of whose it may be. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class EntryNotFoundException extends RuntimeException {

	EntryNotFoundException() {
		super("No such entry", null, false, false);
	}

}
