package app.steady.account.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import app.steady.account.BusyException;
import app.steady.account.Export;
import app.steady.account.Owner;
import app.steady.web.Problem;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Hands an owner's pages over as a file. */
@Controller
class ExportController {

	private final Export export;

	private final MessageSource messages;

	ExportController(Export export, MessageSource messages) {
		this.export = export;
		this.messages = messages;
	}

	@GetMapping("/account/export")
	ModelAndView ask() {
		return screen(ExportForm.BLANK, List.of(), HttpStatus.OK);
	}

	@PostMapping("/account/export")
	ModelAndView take(@AuthenticationPrincipal Owner owner, ExportForm form, HttpServletResponse response)
			throws IOException {
		List<Problem> problems = form.problems(this.messages);
		if (!problems.isEmpty()) {
			return screen(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			send(owner, form, response);
			return null;
		}
		catch (BusyException ex) {
			return screen(form, List.of(ExportForm.problem("passphrase", "account.busy", this.messages)),
					HttpStatus.SERVICE_UNAVAILABLE);
		}
		catch (Export.TooLargeException ex) {
			return screen(form, List.of(ExportForm.problem("passphrase", "account.export.large", this.messages)),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	/** What a file may hold, for people who want to read or write one. */
	@GetMapping("/account/export/steady-export-1.schema.json")
	ResponseEntity<ClassPathResource> schema() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/schema+json"))
			.body(new ClassPathResource("export/steady-export-1.schema.json"));
	}

	private void send(Owner owner, ExportForm form, HttpServletResponse response) throws IOException {
		if (form.isSealed()) {
			this.export.sealed(owner, form.choice(), form.passphrase(), (file) -> {
				head("pages.sealed", MediaType.APPLICATION_OCTET_STREAM_VALUE, response);
				response.setContentLength(file.length);
				response.getOutputStream().write(file);
			});
		}
		else if (form.isForReading()) {
			head("pages.html", MediaType.TEXT_HTML_VALUE + ";charset=UTF-8", response);
			whole((out) -> this.export.readable(owner, form.choice(), out), response);
		}
		else {
			head("pages.json", MediaType.APPLICATION_JSON_VALUE, response);
			whole((out) -> this.export.json(owner, form.choice(), out), response);
		}
	}

	private static void head(String name, String type, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
		response.setContentType(type);
	}

	/**
	 * Breaks the connection off when something fails after a part was sent, so that no
	 * browser takes the part for the whole.
	 */
	private static void whole(Writing writing, HttpServletResponse response) throws IOException {
		try {
			writing.to(new Unclosed(response.getOutputStream()));
		}
		catch (RuntimeException ex) {
			if (!response.isCommitted()) {
				response.reset();
				throw ex;
			}
			throw new IOException("An export broke off: " + NestedExceptionUtils.getMostSpecificCause(ex).getClass());
		}
	}

	private static ModelAndView screen(ExportForm form, List<Problem> problems, HttpStatus status) {
		return new ModelAndView("account/export",
				Map.of("form", form.withoutPassphrase(), "problems", problems, "errors", Problem.byField(problems)),
				status);
	}

	private interface Writing {

		void to(OutputStream out);

	}

	/** Whoever writes last would end the answer, even of half a file. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
		}

		@Override
		public void close() {
		}

	}

}
