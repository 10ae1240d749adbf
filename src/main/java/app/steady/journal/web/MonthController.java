package app.steady.journal.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;

import app.steady.account.Owner;
import app.steady.journal.Journal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The entries of a month. */
@Controller
class MonthController {

	private final Journal journal;

	private final DayLineViews lines;

	private final DraftViews drafts;

	private final Clock clock;

	MonthController(Journal journal, DayLineViews lines, DraftViews drafts, Clock clock) {
		this.journal = journal;
		this.lines = lines;
		this.drafts = drafts;
		this.clock = clock;
	}

	@GetMapping("/journal")
	String thisMonth(@AuthenticationPrincipal Owner owner, Model model) {
		return show(owner, YearMonth.from(owner.today(this.clock)), model);
	}

	@GetMapping("/journal/month/{month:\\d{4}-\\d{2}}")
	String month(@AuthenticationPrincipal Owner owner, @PathVariable String month, Model model) {
		return show(owner, YearMonth.parse(month), model);
	}

	private String show(Owner owner, YearMonth month, Model model) {
		model.addAttribute("month", new YearMonthPath(month));
		model.addAttribute("days", this.lines.of(owner, this.journal.month(owner, month)));
		model.addAttribute("drafts", this.drafts.all(owner));
		this.journal.monthBefore(owner, month)
			.map(YearMonthPath::new)
			.ifPresent((m) -> model.addAttribute("before", m));
		this.journal.monthAfter(owner, month).map(YearMonthPath::new).ifPresent((m) -> model.addAttribute("after", m));
		return "journal/month";
	}

	@ExceptionHandler(DateTimeException.class)
	void noSuchMonth(HttpServletResponse response) throws java.io.IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

}
