package app.steady.account;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes as somebody who is signed in, first alone, then while many guess
 * passphrases, each under a name and from an address that were never seen before.
 * Started by {@code src/bench/storm.sh}.
 */
public final class Storm {

	private static final Pattern HIDDEN = Pattern
		.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(new CookieManager())
		.build();

	private final HttpClient strangers = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final URI site;

	private final AtomicInteger guesses = new AtomicInteger();

	private volatile boolean over;

	private Storm(URI site) {
		this.site = site;
	}

	public static void main(String[] arguments) throws Exception {
		Storm storm = new Storm(URI.create(arguments[0]));
		int people = Integer.parseInt(arguments[1]);
		Duration pause = Duration.ofMillis(Long.parseLong(arguments[2]));
		Duration length = Duration.ofSeconds(Long.parseLong(arguments[3]));
		storm.join();
		storm.work(Duration.ofSeconds(15), new Times());
		Times before = new Times();
		storm.work(length, before);
		Times during = new Times();
		Map<Integer, Integer> answers = storm.whileGuessing(people, pause, () -> storm.work(length, during));
		System.out.printf("answers to %d people who guess again after %d ms, by status: %s%n", people, pause.toMillis(),
				answers);
		System.out.printf("%-22s%10s%10s%10s%8s%n", "milliseconds", "median", "p99", "longest", "count");
		before.print("before");
		during.print("during");
	}

	private void join() throws IOException, InterruptedException {
		HttpResponse<String> joined = post("/join", "192.0.2.1",
				Map.of("name", "calm", "passphrase", "seven green lanterns", "consent", "true"));
		require(joined, 302);
	}

	private Map<Integer, Integer> whileGuessing(int people, Duration pause, Work work) throws Exception {
		Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
		ExecutorService crowd = Executors.newFixedThreadPool(people);
		for (int person = 0; person < people; person++) {
			crowd.submit(() -> guess(pause, answers));
		}
		try {
			work.run();
			return answers;
		}
		finally {
			this.over = true;
			crowd.shutdown();
		}
	}

	private Void guess(Duration pause, Map<Integer, Integer> answers) throws InterruptedException {
		while (!this.over) {
			int number = this.guesses.incrementAndGet();
			String address = "10.%d.%d.%d".formatted(number >> 16, number >> 8 & 255, number & 255);
			int status;
			try {
				status = this.strangers.send(form("/sign-in", address, Map.of("name", "nobody " + number, "passphrase",
						"not the passphrase", "device", "own")), BodyHandlers.ofString()).statusCode();
			}
			catch (IOException ex) {
				status = 0;
			}
			answers.merge(status, 1, Integer::sum);
			Thread.sleep(pause.toMillis());
		}
		return null;
	}

	/** One page is written, and one is read, about ten times a second. */
	private void work(Duration length, Times times) throws IOException, InterruptedException {
		long end = System.nanoTime() + length.toNanos();
		while (System.nanoTime() < end) {
			Map<String, String> fields = hidden(require(get("/write"), 200));
			fields.put("text", "I miss her, and I went for a walk. ".repeat(20));
			long start = System.nanoTime();
			String kept = require(post("/write", "192.0.2.1", fields), 302).headers().firstValue("Location").orElseThrow();
			times.writing.add(System.nanoTime() - start);
			start = System.nanoTime();
			require(get(kept), 200);
			times.reading.add(System.nanoTime() - start);
			Thread.sleep(50);
		}
	}

	private static Map<String, String> hidden(HttpResponse<String> page) {
		Map<String, String> fields = new ConcurrentSkipListMap<>();
		String form = page.body().substring(page.body().indexOf("action=\"/write\""));
		Matcher input = HIDDEN.matcher(form.substring(0, form.indexOf("</form>")));
		while (input.find()) {
			fields.put(input.group(1), input.group(2));
		}
		return fields;
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(this.site.resolve(path)).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String address, Map<String, String> fields)
			throws IOException, InterruptedException {
		return this.http.send(form(path, address, fields), BodyHandlers.ofString());
	}

	private HttpRequest form(String path, String address, Map<String, String> fields) {
		List<String> pairs = new ArrayList<>();
		fields.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
		return HttpRequest.newBuilder(this.site.resolve(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", "same-origin")
			.header("X-Forwarded-For", address)
			.POST(BodyPublishers.ofString(String.join("&", pairs)))
			.build();
	}

	private static HttpResponse<String> require(HttpResponse<String> answer, int status) {
		if (answer.statusCode() != status) {
			throw new IllegalStateException(answer.uri() + " answered with " + answer.statusCode());
		}
		return answer;
	}

	private interface Work {

		void run() throws Exception;

	}

	private static final class Times {

		private final List<Long> reading = new ArrayList<>();

		private final List<Long> writing = new ArrayList<>();

		void print(String when) {
			print("reading, " + when, this.reading);
			print("writing, " + when, this.writing);
		}

		private static void print(String what, List<Long> nanos) {
			Collections.sort(nanos);
			System.out.printf("%-22s%10.1f%10.1f%10.1f%8d%n", what, at(nanos, 0.5), at(nanos, 0.99), at(nanos, 1),
					nanos.size());
		}

		private static double at(List<Long> sorted, double share) {
			return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
		}

	}

}
