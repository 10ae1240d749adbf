package app.steady.signs.engine;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import app.steady.signs.Names;

/** How long one entry of 10,000 characters takes, with its percentiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class LongEntryBenchmark {

	private RuleBook book;

	private String text;

	@Setup
	public void load() {
		this.book = RuleFiles.fromClasspath().book();
		this.text = Entries.ofLength(10_000);
	}

	@Benchmark
	public int read() {
		return this.book.read(this.text, Names.NONE).size();
	}

}
