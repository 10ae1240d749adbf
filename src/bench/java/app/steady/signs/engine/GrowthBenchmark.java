package app.steady.signs.engine;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import app.steady.signs.Names;

/** How the time for one entry grows with its length, for ordinary and hostile entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgs = { "-Xmx1g", "-XX:+UseSerialGC" })
public class GrowthBenchmark {

	@Param({ "ordinary", "i can't", "quotes", "no spaces", "emoji" })
	public String kind;

	@Param({ "1000", "10000", "100000", "1000000" })
	public int characters;

	private RuleBook book;

	private String text;

	@Setup
	public void load() {
		this.book = RuleFiles.fromClasspath().book();
		this.text = switch (this.kind) {
			case "i can't" -> repeated("i can't ");
			case "quotes" -> repeated("\"he said \"i said ");
			case "no spaces" -> repeated("ican'tlivewithouthim");
			case "emoji" -> repeated("\uD83D\uDE2D\u2764\uFE0F\uD83D\uDC94");
			default -> Entries.ofLength(this.characters);
		};
	}

	private String repeated(String unit) {
		return unit.repeat(this.characters / unit.length() + 1).substring(0, this.characters);
	}

	@Benchmark
	public int read() {
		return this.book.read(this.text, Names.NONE).size();
	}

}
