package app.steady.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.steady.web.content.ContentFile;
import app.steady.web.content.Require;

/** All articles, shelf by shelf. Immutable. */
public final class Articles {

	private final List<Article> all;

	private Articles(List<Article> all) {
		this.all = all;
	}

	static Articles read(List<ContentFile> files) {
		return new Articles(files.stream()
			.map(Articles::read)
			.sorted(Comparator.comparing(Article::topic).thenComparing(Article::title))
			.toList());
	}

	static Article read(ContentFile file) {
		Front front = file.front(Front.class);
		String body = file.body();
		Markdown markdown = new Markdown();
		return new Article(file.name(), front.title, front.question, front.summary, front.topic, front.situations,
				front.safety, front.reviewed, front.sources, front.steps, front.next, markdown.html(body),
				markdown.minutes(body));
	}

	/** All articles. */
	public List<Article> all() {
		return this.all;
	}

	/** The article with this slug. */
	public Optional<Article> find(String slug) {
		return this.all.stream().filter((article) -> article.slug().equals(slug)).findFirst();
	}

	/** The articles of a shelf. */
	public List<Article> about(Article.Topic topic) {
		return this.all.stream().filter((article) -> article.topic() == topic).toList();
	}

	/** The articles that name a situation. */
	public List<Article> in(Situation situation) {
		return this.all.stream().filter((article) -> article.situations().contains(situation)).toList();
	}

	/** What stands above the text in an article's file. */
	record Front(String title, String question, String summary, Article.Topic topic, List<Situation> situations,
			Boolean safety, LocalDate reviewed, List<Source> sources, List<String> steps, List<String> next) {

		private static final int SUMMARY = 160;

		Front {
			Require.text("title", title);
			Require.text("question", question);
			Require.text("summary", summary, SUMMARY);
			Require.present("topic", topic);
			situations = Require.list("situations", situations);
			Require.present("safety", safety);
			Require.present("reviewed", reviewed);
			sources = Require.some("sources", sources);
			steps = Require.some("steps", steps);
			next = Require.list("next", next);
		}

	}

}
