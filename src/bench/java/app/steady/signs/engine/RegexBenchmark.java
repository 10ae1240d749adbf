package app.steady.signs.engine;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ahocorasick.trie.PayloadTrie;
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

import app.steady.signs.pattern.AsRegex;
import app.steady.signs.text.Normalised;

/**
 * The same rules as regular expressions, one by one, and behind an Aho-Corasick filter on
 * each pattern's rarest words. Their text is normalised already and no context is judged,
 * both of which the check does on top. One operation is 10,000 bytes: a hundred are a
 * megabyte.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgs = { "-Xmx512m", "-XX:+UseSerialGC" })
public class RegexBenchmark {

	@Param({ "once", "twice" })
	public String rules;

	private List<Pattern> patterns;

	private PayloadTrie<BitSet> rarest;

	private List<String> entries;

	@Setup
	public void load() {
		RuleFiles files = this.rules.equals("twice") ? RuleFiles.from(new TwinRules()) : RuleFiles.fromClasspath();
		RuleBook book = files.book();
		Normalised normalised = new Normalised(book.reader());
		AsRegex regex = new AsRegex(normalised.words(), List.of("just", "really", "so", "still", "even", "always"));
		this.patterns = book.clues().stream().map((clue) -> Pattern.compile(regex.of(clue.pattern()))).toList();
		this.rarest = filter(book, regex);
		this.entries = Entries.ofBytes(10_000).stream().map(normalised::of).toList();
	}

	private static PayloadTrie<BitSet> filter(RuleBook book, AsRegex regex) {
		java.util.Map<String, BitSet> byWord = new java.util.HashMap<>();
		for (int i = 0; i < book.clues().size(); i++) {
			for (String word : regex.rarest(book.clues().get(i).pattern())) {
				byWord.computeIfAbsent(" " + word, (key) -> new BitSet()).set(i);
			}
		}
		PayloadTrie.PayloadTrieBuilder<BitSet> trie = PayloadTrie.builder();
		byWord.forEach(trie::addKeyword);
		return trie.build();
	}

	@Benchmark
	public int regexOneByOne() {
		int found = 0;
		for (String entry : this.entries) {
			for (Pattern pattern : this.patterns) {
				found += count(pattern, entry);
			}
		}
		return found;
	}

	@Benchmark
	public int regexBehindAhoCorasick() {
		int found = 0;
		for (String entry : this.entries) {
			BitSet promising = new BitSet();
			this.rarest.parseText(entry).forEach((hit) -> promising.or(hit.getPayload()));
			for (int i = promising.nextSetBit(0); i >= 0; i = promising.nextSetBit(i + 1)) {
				found += count(this.patterns.get(i), entry);
			}
		}
		return found;
	}

	private static int count(Pattern pattern, String entry) {
		int found = 0;
		Matcher matcher = pattern.matcher(entry);
		while (matcher.find()) {
			found++;
		}
		return found;
	}

}
