package app.steady.web.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentFileTests {

	record Shelf(String name, boolean open, List<Book> books) {

		Shelf {
			Require.text("name", name, 10);
		}

	}

	record Book(String title, Integer printedIn) {

		Book {
			Require.text("title", title);
			Require.present("printed-in", printedIn);
			Require.that(printedIn > 1450, "printed-in", "must lie after 1450");
		}

	}

	@Test
	void readsAFile() {
		Shelf shelf = file("name: red", "open: true", "books:", "  - {title: One, printed-in: 1900}").as(Shelf.class);
		assertThat(shelf.books()).containsExactly(new Book("One", 1900));
	}

	@Test
	void namesTheLineOfAnUnknownKey() {
		assertFault(2, "There is no key 'opened' here; there are: books, name, open", "name: red", "opened: true",
				"books: []");
	}

	@Test
	void namesTheLineOfAKeyThatStandsTwice() {
		assertFault(2, "name", "name: red", "name: blue", "open: true", "books: []");
	}

	@Test
	void namesTheLineOfABadValueInsideAList() {
		assertFault(6, "'printed-in' must lie after 1450", "name: red", "open: true", "books:", "  - title: One",
				"    printed-in: 1900", "  - printed-in: 12", "    title: Two");
	}

	@Test
	void namesTheLineOfAValueThatIsTooLong() {
		assertFault(1, "'name' has 18 characters; at most 10 fit", "name: a much longer name", "open: true",
				"books: []");
	}

	@Test
	void namesTheKeyThatIsMissing() {
		assertFault(3, "'title' is missing or empty", "name: red", "open: true", "books: [{printed-in: 1900}]");
	}

	@Test
	void namesTheLineOfAWrongType() {
		assertFault(2, "open", "name: red", "open: perhaps", "books: []");
	}

	@Test
	void namesTheLineOfBrokenYaml() {
		assertThatExceptionOfType(BadContentException.class)
			.isThrownBy(() -> file("name: red", "open: [true", "books: []").as(Shelf.class))
			.satisfies((ex) -> assertThat(ex.line()).isBetween(2, 3));
	}

	@Test
	void refusesAnEmptyFile() {
		assertThatExceptionOfType(BadContentException.class).isThrownBy(() -> file("").as(Shelf.class));
	}

	@Test
	void readsFrontMatterAndWhatStandsBelow() {
		ContentFile file = file("---", "name: red", "open: true", "books: []", "---", "Text.");
		assertThat(file.front(Shelf.class).name()).isEqualTo("red");
		assertThat(file.body()).isEqualTo("Text.\n");
	}

	@Test
	void countsLinesOfFrontMatterFromTheTopOfTheFile() {
		assertThatExceptionOfType(BadContentException.class)
			.isThrownBy(() -> file("---", "name: red", "shut: true", "---", "Text.").front(Shelf.class))
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(3));
	}

	@Test
	void refusesAFileWithoutFrontMatterOrText() {
		assertThatExceptionOfType(BadContentException.class).isThrownBy(() -> file("Text.").front(Shelf.class))
			.withMessageContaining("three dashes");
		assertThatExceptionOfType(BadContentException.class)
			.isThrownBy(() -> file("---", "name: red", "---", " ").body())
			.withMessageContaining("nothing below");
	}

	@Test
	void saysToThePersonAtTheStartWhatToMend() {
		String report = new BadContentAnalyzer().analyze(new BadContentException("articles/a.md", 7, "No title."))
			.getDescription();
		assertThat(report).contains("articles/a.md, line 7").contains("No title.");
	}

	private static void assertFault(int line, String fault, String... lines) {
		assertThatExceptionOfType(BadContentException.class).isThrownBy(() -> file(lines).as(Shelf.class))
			.withMessageContaining(fault)
			.withMessageStartingWith("shelves/a.yml, line " + line + ":");
	}

	private static ContentFile file(String... lines) {
		return new ContentFile("shelves/a.yml", String.join("\n", lines) + "\n");
	}

}
