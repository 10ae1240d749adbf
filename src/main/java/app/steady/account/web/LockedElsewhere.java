package app.steady.account.web;

import java.util.Map;

import app.steady.account.ChangedMeanwhileException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever was slower that the account has a new key. */
@ControllerAdvice
class LockedElsewhere {

	@ExceptionHandler(ChangedMeanwhileException.class)
	ModelAndView changedMeanwhile() {
		return new ModelAndView("account/locked-elsewhere", Map.of(), HttpStatus.CONFLICT);
	}

}
