package app.steady.signs.engine;

import java.util.List;
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

/**
 * How many megabytes of entries the check reads in a second on one core, with all rules
 * and with twice as many: one operation is 100,000 bytes, so ten operations are a megabyte.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgs = { "-Xmx512m", "-XX:+UseSerialGC" })
public class CheckBenchmark {

	@Param({ "once", "twice" })
	public String rules;

	private RuleBook book;

	private List<String> entries;

	@Setup
	public void load() {
		this.book = this.rules.equals("twice") ? RuleFiles.from(new TwinRules()).book()
				: RuleFiles.fromClasspath().book();
		this.entries = Entries.ofBytes(100_000);
	}

	@Benchmark
	public int steady() {
		int found = 0;
		for (String entry : this.entries) {
			found += this.book.read(entry, Names.NONE).size();
		}
		return found;
	}

	@Benchmark
	public int wordsOnly() {
		int words = 0;
		for (String entry : this.entries) {
			words += this.book.reader().read(entry, Names.NONE).size();
		}
		return words;
	}

}
