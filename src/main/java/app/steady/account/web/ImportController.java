package app.steady.account.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.steady.account.Brought;
import app.steady.account.BusyException;
import app.steady.account.Import;
import app.steady.account.ImportRefusedException;
import app.steady.account.Owner;
import app.steady.web.Problem;
import app.steady.web.Upload;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a file with pages in. */
@Controller
class ImportController {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);

	private final Import bringing;

	private final MessageSource messages;

	ImportController(Import bringing, MessageSource messages) {
		this.bringing = bringing;
		this.messages = messages;
	}

	@GetMapping("/account/import")
	ModelAndView ask(@AuthenticationPrincipal Owner owner) {
		return screen(owner, false, List.of(), HttpStatus.OK);
	}

	@PostMapping("/account/import")
	ModelAndView bring(@AuthenticationPrincipal Owner owner, @RequestParam(defaultValue = "") String passphrase,
			@RequestParam(defaultValue = "false") boolean foreign, HttpServletRequest request) {
		try {
			Brought brought = this.bringing.bring(owner, Upload.file(request), passphrase, foreign);
			return new ModelAndView("account/imported", Map.of("brought", brought, "different",
					brought.different().stream().sorted().distinct().map(DAY::format).toList()));
		}
		catch (ImportRefusedException ex) {
			return screen(owner, foreign,
					List.of(ExportForm.problem(field(ex.key()), ex.key(), this.messages, ex.value())),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (BusyException ex) {
			return screen(owner, foreign, List.of(ExportForm.problem("passphrase", "account.busy", this.messages)),
					HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private static String field(String key) {
		return switch (key) {
			case "account.import.foreign" -> "foreign";
			case "account.import.sealed", "account.import.wrong" -> "passphrase";
			default -> "file";
		};
	}

	private static ModelAndView screen(Owner owner, boolean foreign, List<Problem> problems, HttpStatus status) {
		return new ModelAndView("account/import", Map.of("mayKeep", owner.mayKeep(), "foreign", foreign, "problems",
				problems, "errors", Problem.byField(problems)), status);
	}

}
