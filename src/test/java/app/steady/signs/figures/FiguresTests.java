package app.steady.signs.figures;

import java.util.LinkedHashMap;
import java.util.Map;

import app.steady.signs.Group;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	private final Map<String, Score> signs = new LinkedHashMap<>();

	private final Figures figures;

	FiguresTests() {
		this.signs.put("panic", new Score(3, 2, 1));
		this.signs.put("alone", Score.NONE);
		this.figures = new Figures(7,
				Map.of(Manner.PLAIN, new Measured(12, this.signs, Map.of(Group.CRISIS, new Score(1, 2, 3)))));
	}

	@Test
	void whatIsStoredIsReadAgain() {
		assertThat(JsonMapper.builder().build().readValue(this.figures.json(), Figures.class)).isEqualTo(this.figures);
	}

	@Test
	void theSameFiguresAreTheSameBytes() {
		assertThat(this.figures.json()).asString().isEqualTo("""
				{"version":7,"manners":{"PLAIN":{"entries":12,\
				"signs":{"panic":{"hits":3,"falseAlarms":2,"misses":1},"alone":{"hits":0,"falseAlarms":0,"misses":0}},\
				"any":{"CRISIS":{"hits":1,"falseAlarms":2,"misses":3}}}}}
				""");
	}

	@Test
	void falseAlarmsAreCountedAmongEntriesWithoutCrisis() {
		Measured measured = this.figures.manners().get(Manner.PLAIN);
		assertThat(measured.falseAlarms()).isEqualTo(new Share(2, 8));
		assertThat(measured.sign("nowhere")).isEqualTo(Score.NONE);
	}

}
