package app.steady.signs.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.steady.signs.Group;
import app.steady.signs.Sign;
import app.steady.signs.figures.Estimate;
import app.steady.signs.figures.Score;
import app.steady.signs.figures.Share;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report for programs to read: the same figures under keys that stay. */
public final class ReportJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private final Report report;

	/**
	 * A report to be written.
	 * @param report what was counted
	 */
	public ReportJson(Report report) {
		this.report = report;
	}

	/**
	 * All of it.
	 * @return one JSON object
	 */
	public String text() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("version", this.report.version());
		json.put("entries", this.report.entries());
		for (Group group : Group.values()) {
			json.put(group.name().toLowerCase(Locale.ROOT), group(group));
		}
		json.put("few", ids(this.report.few()));
		json.put("falseAlarms", share(this.report.falseAlarms()));
		json.put("overlap", share(this.report.overlap()));
		return JSON.writeValueAsString(json);
	}

	private Map<String, Object> group(Group group) {
		Map<String, Object> labels = new LinkedHashMap<>();
		this.report.signs(group).forEach((sign) -> labels.put(sign.id(), label(sign)));
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("labels", labels);
		json.put("micro", score(this.report.micro(group)));
		json.put("macro", macro(group));
		json.put("any", score(this.report.any(group)));
		json.put("overlap", share(this.report.overlap(group)));
		return json;
	}

	private Map<String, Object> macro(Group group) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("f1", this.report.macro(group));
		json.put("labels", this.report.given(group).size());
		return json;
	}

	private Map<String, Object> label(Sign sign) {
		Map<String, Object> json = score(this.report.of(sign));
		json.put("missedBeside", this.report.confusions().missed(sign.id()));
		json.put("wrongBeside", this.report.confusions().wrong(sign.id()));
		return json;
	}

	private static Map<String, Object> score(Score score) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("n", score.there());
		json.put("precision", share(score.precision()));
		json.put("recall", share(score.recall()));
		json.put("f1", score.f1Estimate());
		return json;
	}

	private static Map<String, Object> share(Share share) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("part", share.part());
		json.put("whole", share.whole());
		Estimate estimate = share.estimate();
		json.put("value", estimate.value());
		json.put("low", estimate.low());
		json.put("high", estimate.high());
		return json;
	}

	private static List<String> ids(List<Sign> signs) {
		return signs.stream().map(Sign::id).toList();
	}

}
