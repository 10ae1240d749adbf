package app.steady.library;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import app.steady.web.content.BadContentException;
import app.steady.web.content.ContentFile;

/**
 * Articles and steps that have been checked against each other.
 *
 * @param articles all articles
 * @param steps all steps
 */
public record Library(Articles articles, Steps steps) {

	/**
	 * Reads {@code articles/*.md} and {@code steps/*.yml}.
	 * @param signs ids of all signs
	 * @throws BadContentException if a file is at fault or refers to something that isn't
	 * there
	 */
	public static Library load(Set<String> signs) {
		return read(ContentFile.in("articles", ".md"), ContentFile.in("steps", ".yml"), signs);
	}

	static Library read(List<ContentFile> articleFiles, List<ContentFile> stepFiles, Set<String> signs) {
		Articles articles = Articles.read(articleFiles);
		Steps steps = Steps.read(stepFiles);
		for (ContentFile file : articleFiles) {
			Article article = articles.find(file.name()).orElseThrow();
			check(file, article.steps(), "step", (id) -> steps.find(id).isPresent());
			check(file, article.next(), "article", (slug) -> articles.find(slug).isPresent());
		}
		for (ContentFile file : stepFiles) {
			check(file, steps.find(file.name()).orElseThrow().signs(), "sign", signs::contains);
		}
		return new Library(articles, steps);
	}

	private static void check(ContentFile file, Collection<String> ids, String kind, Predicate<String> exists) {
		for (String id : ids) {
			if (!exists.test(id)) {
				throw file.fault(id, "There is no %s '%s'.".formatted(kind, id));
			}
		}
	}

}
