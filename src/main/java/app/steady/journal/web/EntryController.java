package app.steady.journal.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import app.steady.account.Owner;
import app.steady.journal.Drafts;
import app.steady.journal.EntryNotFoundException;
import app.steady.journal.Journal;
import app.steady.journal.OpenEntry;
import app.steady.journal.Reopening;
import app.steady.vault.CannotOpenException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
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

/** One entry: read, change, delete. */
@Controller
class EntryController {

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final Journal journal;

	private final Reopening reopening;

	private final Keeping keeping;

	private final Editor editor;

	private final EntryViews views;

	private final Drafts drafts;

	private final DraftViews draftViews;

	private final Clock clock;

	EntryController(Journal journal, Reopening reopening, Keeping keeping, Editor editor, EntryViews views,
			Drafts drafts, DraftViews draftViews, Clock clock) {
		this.journal = journal;
		this.reopening = reopening;
		this.keeping = keeping;
		this.editor = editor;
		this.views = views;
		this.drafts = drafts;
		this.draftViews = draftViews;
		this.clock = clock;
	}

	@GetMapping("/journal/{id}")
	ModelAndView entry(@AuthenticationPrincipal Owner owner, @PathVariable UUID id,
			@RequestParam(required = false) String kept) {
		return page(() -> this.reopening.open(owner, id), id, (entry) -> new ModelAndView("journal/entry",
				Map.of("entry", this.views.of(owner, entry, kept != null && isFresh(entry)))));
	}

	private ModelAndView page(Supplier<OpenEntry> opened, UUID id, Function<OpenEntry, ModelAndView> shown) {
		try {
			return shown.apply(opened.get());
		}
		catch (CannotOpenException ex) {
			return new ModelAndView("journal/cannot-open", Map.of("id", id), HttpStatus.INTERNAL_SERVER_ERROR);
		}
	}

	/** The address that says so stays in the browser's history, for others to open. */
	private boolean isFresh(OpenEntry entry) {
		return this.clock.instant().isBefore(entry.updatedAt().plus(FRESH));
	}

	@GetMapping("/journal/{id}/edit")
	ModelAndView edit(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		return page(() -> this.journal.open(owner, id), id, (entry) -> this.editor.show(EntryForm.of(owner, entry))
			.addObject("drafts", this.draftViews.of(owner, id)));
	}

	@PostMapping("/journal/{id}")
	ModelAndView rewrite(@AuthenticationPrincipal Owner owner, @PathVariable UUID id,
			@RequestParam MultiValueMap<String, String> fields) {
		return this.keeping.rewrite(owner, id, EntryForm.of(fields));
	}

	@GetMapping("/journal/{id}/delete")
	ModelAndView askToDelete(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		return page(() -> this.journal.open(owner, id), id,
				(entry) -> new ModelAndView("journal/delete", Map.of("entry", this.views.of(owner, entry, false))));
	}

	@PostMapping("/journal/{id}/delete")
	String delete(@AuthenticationPrincipal Owner owner, @PathVariable UUID id) {
		LocalDate day = this.drafts.forgettingAll(owner, id, () -> this.journal.delete(owner, id));
		return "redirect:" + YearMonthPath.of(day).path();
	}

	@ExceptionHandler({ EntryNotFoundException.class, MethodArgumentTypeMismatchException.class })
	void notFound(HttpServletResponse response) throws java.io.IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

}
