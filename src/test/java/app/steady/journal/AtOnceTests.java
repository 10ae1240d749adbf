package app.steady.journal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.steady.visit.FilledForm;
import app.steady.visit.RunningTests;
import app.steady.visit.Visited;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens when several requests about one entry arrive at the same moment. */
class AtOnceTests extends RunningTests {

	private static final int SENDERS = 4;

	private static final int ROUNDS = 4;

	@RepeatedTest(ROUNDS)
	void theSamePageSentManyTimesIsKeptOnceAndNobodyIsAskedToChoose() throws Exception {
		this.guest.joined("Impatient " + System.nanoTime());
		FilledForm form = this.guest.open("/write").form("/write").with("text", "pressed twice");
		assertThat(atOnce(times(form))).extracting(Visited::status).containsOnly(302);
		assertThat(this.guest.open("/journal").page().select(".entry-list li")).hasSize(1);
	}

	@RepeatedTest(ROUNDS)
	void theSameChangeSentManyTimesAsksNobodyToChoose() throws Exception {
		String path = kept();
		FilledForm form = this.guest.get(path + "/edit").form(path).with("text", "changed twice");
		assertThat(atOnce(times(form))).extracting(Visited::status).containsOnly(302);
	}

	@RepeatedTest(ROUNDS)
	void aChangeThatMeetsADeletionGivesTheWordsBack() throws Exception {
		String path = kept();
		FilledForm change = this.guest.get(path + "/edit").form(path).with("text", "still typing");
		FilledForm deletion = this.guest.get(path + "/delete").form(path + "/delete");
		for (Visited answer : atOnce(Stream.concat(times(change), times(deletion)))) {
			assertThat(answer.status()).isIn(302, 404, 409);
			if (answer.path().equals(path)) {
				assertThat(answer.status() == 302 || answer.body().contains("still typing")).isTrue();
			}
		}
	}

	@RepeatedTest(ROUNDS)
	void notMePressedManyTimesCountsOnce() throws Exception {
		String path = kept();
		FilledForm form = this.guest.get(path).form(path + "/not-me");
		assertThat(atOnce(times(form))).extracting(Visited::status).containsOnly(302);
		assertThat(this.guest.get(path).page().select("form[action$=not-me]")).isEmpty();
	}

	@RepeatedTest(ROUNDS)
	void aDraftThatArrivesWithItsPageDoesNotOutliveIt() throws Exception {
		this.guest.joined("Hurried " + System.nanoTime());
		FilledForm page = this.guest.open("/write").form("/write").with("text", "the whole of it");
		FilledForm draft = page.sentTo("/write/draft").with("quiet", "1").with("text", "the whole of");
		for (Visited answer : atOnce(Stream.concat(times(page), times(draft)))) {
			assertThat(answer.status()).isIn(302, 204, 409);
		}
		assertThat(this.guest.open("/write").text()).doesNotContain("You have a draft");
		assertThat(this.guest.open("/journal").page().select(".entry-list li")).hasSize(1);
	}

	@RepeatedTest(ROUNDS)
	void draftsThatArriveInAnyOrderEndWithTheLastThatWasTyped() throws Exception {
		this.guest.joined("Swift " + System.nanoTime());
		FilledForm form = this.guest.open("/write").form("/write").with("quiet", "1");
		List<FilledForm> steps = IntStream.rangeClosed(1, SENDERS)
			.mapToObj((step) -> form.sentTo("/write/draft").with("text", "step " + step).with("step", "" + step))
			.toList();
		assertThat(atOnce(steps.stream())).extracting(Visited::status).containsOnly(204);
		String draft = this.guest.open("/write").page().select("a:contains(Go on with it)").attr("href");
		assertThat(this.guest.open(draft).form("/write").value("text")).isEqualTo("step " + SENDERS);
	}

	private String kept() {
		this.guest.joined("Hasty " + System.nanoTime());
		return this.guest.open("/write").form("/write").with("text", "I miss her.").send().path();
	}

	private static Stream<FilledForm> times(FilledForm form) {
		return IntStream.range(0, SENDERS).mapToObj((sender) -> form);
	}

	private static List<Visited> atOnce(Stream<FilledForm> forms) throws Exception {
		List<FilledForm> all = forms.toList();
		CyclicBarrier start = new CyclicBarrier(all.size());
		ExecutorService senders = Executors.newFixedThreadPool(all.size());
		try {
			List<Future<Visited>> answers = senders.invokeAll(all.stream().map((form) -> (Callable<Visited>) () -> {
				start.await();
				return form.sendOnly();
			}).toList());
			return answers.stream().map(AtOnceTests::answer).toList();
		}
		finally {
			senders.shutdownNow();
		}
	}

	private static Visited answer(Future<Visited> answer) {
		try {
			return answer.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
