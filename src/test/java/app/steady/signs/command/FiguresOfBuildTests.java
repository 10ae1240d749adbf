package app.steady.signs.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import app.steady.signs.figures.Figures;
import app.steady.signs.figures.Manner;
import app.steady.signs.figures.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FiguresOfBuildTests {

	@TempDir
	private Path folder;

	private Path target;

	private String entries;

	@BeforeEach
	void write() throws IOException {
		this.target = this.folder.resolve("signs/figures.json");
		this.entries = Files.writeString(this.folder.resolve("e.jsonl"), """
				{"id":1,"text":"I miss him","missing":["longing"]}
				{"id":2,"text":"The sky is grey.","missing":["longing"]}
				""").toString();
	}

	private Figures measured() throws IOException {
		return JsonMapper.builder().build().readValue(Files.readAllBytes(this.target), Figures.class);
	}

	@Test
	void poolsTheFilesOfAManner() throws IOException {
		FiguresOfBuild.main(new String[] { this.target.toString(), "plain=" + this.entries, "oblique=" + this.entries,
				"oblique=" + this.entries });
		assertThat(measured().manners().get(Manner.PLAIN).sign("longing")).isEqualTo(new Score(1, 0, 1));
		assertThat(measured().manners().get(Manner.OBLIQUE).sign("longing")).isEqualTo(new Score(2, 0, 2));
		assertThat(measured().manners().get(Manner.OBLIQUE).entries()).isEqualTo(4);
	}

	@Test
	void aFileThatHoldsTheFiguresIsNotTouched() throws IOException {
		String[] args = { this.target.toString(), "plain=" + this.entries };
		FiguresOfBuild.main(args);
		FileTime old = FileTime.fromMillis(0);
		Files.setLastModifiedTime(this.target, old);
		FiguresOfBuild.main(args);
		assertThat(Files.getLastModifiedTime(this.target)).isEqualTo(old);
		Files.writeString(this.target, "old");
		FiguresOfBuild.main(args);
		assertThat(measured().manners()).containsOnlyKeys(Manner.PLAIN);
	}

	@Test
	void aBadLineStopsTheBuildWithoutItsWords() throws IOException {
		Files.writeString(Path.of(this.entries), "secret\n");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> FiguresOfBuild.main(new String[] { this.target.toString(), "plain=" + this.entries }))
			.withMessageContaining("line 1:")
			.withMessageNotContaining("secret");
		assertThat(this.target).doesNotExist();
	}

}
