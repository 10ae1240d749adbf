package app.steady.signs;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.steady.signs.command.Answers;
import app.steady.signs.command.Explanations;
import app.steady.signs.command.Lines;
import app.steady.signs.command.Report;
import app.steady.signs.command.ReportJson;
import app.steady.signs.command.ReportText;

/** The {@code check} command: entries as JSON lines in, findings or a report out. */
public final class CheckCommand {

	private static final String USAGE = """
			Usage: check [--report [--json] | --explain | --help] < entries.jsonl

			Reads one journal entry a line: {"id": "a-1", "text": "..."}
			Prints one line for each: {"id", "needing", "missing", "crisis", "findings"}.
			Offsets are in UTF-16 units of the text.

			  --report  reads entries that also carry "needing", "missing", "crisis" and
			            "evidence", and prints how well the check meets these labels
			  --json    prints the report as one JSON object
			  --explain reads one entry as it is typed, not JSON, and prints every match with
			            its rule, the line the rule's pattern stands on, and what became of it
			  --help    prints this

			Exit code: 0, or 2 if a line could not be read or an option is unknown.
			""";

	private static final String REPORT = "--report";

	private static final List<List<String>> KNOWN = List.of(List.of(), List.of(REPORT), List.of(REPORT, "--json"));

	private static final int FAULT = 2;

	private CheckCommand() {
	}

	/**
	 * Runs the command.
	 * @param args the options, see {@code --help}
	 * @param in entries, one JSON object a line, in UTF-8
	 * @param out findings or the report, nothing else
	 * @param err what could not be read, with the line's number
	 * @return the exit code: 0, or 2 if a line or an option was at fault
	 */
	public static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
		if (args.equals(List.of("--help"))) {
			out.print(USAGE);
			return 0;
		}
		if (args.equals(List.of("--explain"))) {
			return explain(in, out);
		}
		if (!KNOWN.contains(args)) {
			err.println("Unknown option: " + String.join(" ", args));
			err.print(USAGE);
			return FAULT;
		}
		Lines lines = new Lines(in, err);
		if (args.isEmpty()) {
			answer(lines, out);
		}
		else {
			report(lines, args.size() > 1, out);
		}
		out.flush();
		return lines.faults() ? FAULT : 0;
	}

	private static int explain(InputStream in, PrintStream out) {
		try {
			new Explanations(SignChecker.load(), out).print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		out.flush();
		return 0;
	}

	private static void answer(Lines lines, PrintStream out) {
		SignChecker checker = SignChecker.load();
		Answers answers = new Answers(out);
		lines.each((entry) -> answers.print(entry, checker.read(entry.text())));
	}

	private static void report(Lines lines, boolean json, PrintStream out) {
		SignChecker checker = SignChecker.load();
		Report report = new Report(Catalogue.load());
		lines.each((entry) -> report.add(entry, checker.read(entry.text())));
		if (json) {
			out.println(new ReportJson(report).text());
		}
		else {
			new ReportText(report, out).print();
		}
	}

}
