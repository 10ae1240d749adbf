package app.steady.library.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import app.steady.help.Helpline;
import app.steady.help.Helplines;
import app.steady.library.Article;
import app.steady.library.Library;
import app.steady.library.Markdown;
import app.steady.library.Situation;
import app.steady.library.Step;
import app.steady.web.PublicPage;
import app.steady.web.PublicPages;
import org.springframework.stereotype.Component;

/** Articles and steps, each with a page, and a list of each. */
@Component
class LibraryPages implements PublicPages {

	private final Library library;

	private final Helplines helplines;

	private final Markdown markdown;

	LibraryPages(Library library, Helplines helplines, Markdown markdown) {
		this.library = library;
		this.helplines = helplines;
		this.markdown = markdown;
	}

	@Override
	public List<PublicPage> publicPages() {
		List<PublicPage> pages = new ArrayList<>();
		pages.add(PublicPage.html("/articles", "library/articles",
				Map.of("topics", byTopic(), "situations", bySituation())));
		pages.add(PublicPage.html("/steps", "library/steps", Map.of("shelves", byEnergy())));
		this.library.articles().all().forEach((article) -> pages.add(page(article)));
		this.library.steps().all().forEach((step) -> pages.add(page(step)));
		return pages;
	}

	private PublicPage page(Article article) {
		List<Article> next = article.next()
			.stream()
			.flatMap((slug) -> this.library.articles().find(slug).stream())
			.toList();
		List<Helpline> lines = article.safety()
				? this.helplines.of(this.helplines.first(), Helpline.Kind.EMERGENCY, Helpline.Kind.DOMESTIC_VIOLENCE)
				: List.of();
		return PublicPage.html(article.path(), "library/article", Map.of("article", article, "steps",
				this.library.steps().of(article.steps()), "next", next, "lines", lines));
	}

	private PublicPage page(Step step) {
		return PublicPage.html(step.path(), "library/step",
				Map.of("view", StepView.of(step, this.library.articles().all(), this.markdown)));
	}

	private List<Shelf<Article>> byTopic() {
		return Arrays.stream(Article.Topic.values())
			.map((topic) -> new Shelf<>(topic.title(), this.library.articles().about(topic)))
			.filter((shelf) -> !shelf.cards().isEmpty())
			.toList();
	}

	private List<Shelf<Article>> bySituation() {
		return Arrays.stream(Situation.values())
			.map((situation) -> new Shelf<>(situation.title(), this.library.articles().in(situation)))
			.filter((shelf) -> !shelf.cards().isEmpty())
			.toList();
	}

	private List<Shelf<Step>> byEnergy() {
		return Arrays.stream(Step.Energy.values())
			.map((energy) -> new Shelf<>(energy.title(),
					this.library.steps().all().stream().filter((step) -> step.energy() == energy).toList()))
			.filter((shelf) -> !shelf.cards().isEmpty())
			.toList();
	}

}
