package app.steady.signs.engine;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import app.steady.signs.engine.Together.Hit;
import app.steady.signs.engine.Together.Stretch;
import app.steady.signs.pattern.Span;

import static org.assertj.core.api.Assertions.assertThat;

class TogetherTests {

	private final Together together = new Together(10, 4, List.of(2, 2, 1), Set.of());

	private static Hit hit(int from, int kind) {
		return new Hit(new Span(from, from + 1), kind, List.of());
	}

	private List<Span> find(Hit... hits) {
		return this.together.find(List.of(hits)).stream().map(Stretch::span).toList();
	}

	@Test
	void enoughWeightNearEachOtherIsFoundInAnyOrder() {
		assertThat(find(hit(7, 0), hit(3, 1))).containsExactly(new Span(3, 8));
	}

	@Test
	void oneKindCountsOnceHoweverOftenItStands() {
		assertThat(find(hit(1, 0), hit(2, 0), hit(3, 0))).isEmpty();
	}

	@Test
	void cuesTooFarApartDoNotAddUp() {
		assertThat(find(hit(0, 0), hit(10, 1))).isEmpty();
		assertThat(find(hit(0, 0), hit(9, 1))).containsExactly(new Span(0, 10));
	}

	@Test
	void theShortestStretchIsTaken() {
		assertThat(find(hit(0, 0), hit(2, 2), hit(4, 0), hit(5, 1))).containsExactly(new Span(4, 6));
	}

	@Test
	void stretchesDoNotOverlap() {
		assertThat(find(hit(0, 0), hit(1, 1), hit(2, 0), hit(3, 1))).containsExactly(new Span(0, 2), new Span(2, 4));
	}

	@Test
	void theWidestOfSeveralHitsOfOneKindIsTaken() {
		Hit wide = new Hit(new Span(3, 6), 0, List.of());
		assertThat(find(wide, hit(4, 0), hit(7, 1))).containsExactly(new Span(3, 8));
	}

}
