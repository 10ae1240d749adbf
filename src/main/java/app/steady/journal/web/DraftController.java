package app.steady.journal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.steady.account.Owner;
import app.steady.journal.DraftElsewhereException;
import app.steady.journal.DraftMark;
import app.steady.journal.Drafts;
import app.steady.web.Problem;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Drafts: kept by a button or by a script, gone on with, thrown away. */
@Controller
class DraftController {

	private static final String WRITE = "redirect:/write";

	private final Drafts drafts;

	private final DraftKeeping keeping;

	private final DraftViews views;

	private final Editor editor;

	DraftController(Drafts drafts, DraftKeeping keeping, DraftViews views, Editor editor) {
		this.drafts = drafts;
		this.keeping = keeping;
		this.views = views;
		this.editor = editor;
	}

	/** Where somebody arrives who signs in again, or loads the answer to a form anew. */
	@GetMapping("/write/draft")
	String back() {
		return WRITE;
	}

	@PostMapping("/write/draft")
	ModelAndView keep(@AuthenticationPrincipal Owner owner, @RequestParam MultiValueMap<String, String> fields) {
		EntryForm form = EntryForm.of(fields);
		return form.isBy(owner) ? this.keeping.keep(owner, form) : new ModelAndView("forward:/sign-in/carrying");
	}

	/**
	 * Asked by the script while somebody types, and answered briefly: kept (204), not
	 * signed in (401), why not (422), or the id for a draft of its own (409).
	 */
	@PostMapping(path = "/write/draft", params = "quiet")
	ResponseEntity<String> keepQuietly(@AuthenticationPrincipal Owner owner,
			@RequestParam MultiValueMap<String, String> fields) {
		EntryForm form = EntryForm.of(fields);
		if (!form.isBy(owner)) {
			return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
		}
		try {
			List<Problem> problems = this.keeping.keepOwn(owner, form, form.mark());
			return problems.isEmpty() ? ResponseEntity.noContent().build()
					: plain(HttpStatus.UNPROCESSABLE_CONTENT, problems.get(0).message());
		}
		catch (DraftElsewhereException ex) {
			return plain(HttpStatus.CONFLICT, form.mark().apart().id().toString());
		}
	}

	private static ResponseEntity<String> plain(HttpStatus status, String body) {
		return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(body);
	}

	@GetMapping("/write/draft/{id}")
	ModelAndView goOn(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		return this.drafts.find(owner, id)
			.map((draft) -> draft.page()
				.map((page) -> this.editor.show(EntryForm.of(owner, page, DraftMark.of(draft))))
				.orElseGet(() -> askToForget(owner, id)))
			.orElseGet(() -> new ModelAndView(WRITE));
	}

	@GetMapping("/write/draft/{id}/delete")
	ModelAndView askToForget(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		return this.drafts.find(owner, id)
			.map((draft) -> new ModelAndView("journal/forget", Map.of("draft", this.views.of(owner, draft))))
			.orElseGet(() -> new ModelAndView(WRITE));
	}

	@PostMapping("/write/draft/{id}/delete")
	String forget(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		this.drafts.forget(owner, id);
		return WRITE;
	}

	@ExceptionHandler(MethodArgumentTypeMismatchException.class)
	void notFound(HttpServletResponse response) throws java.io.IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

}
