package app.steady.journal;

import java.util.Collection;
import java.util.List;

import app.steady.web.content.ContentFile;
import org.springframework.stereotype.Component;

/** The feeling words, as {@code journal/feelings.yml} lists them. */
@Component
public class Feelings {

	private final List<Feeling> all = ContentFile.of("journal/feelings.yml").as(FeelingFile.class).feelings();

	/** All words, in reading order. */
	public List<Feeling> all() {
		return this.all;
	}

	/** Those of the given ids that are feeling words, in reading order. */
	public List<Feeling> of(Collection<String> ids) {
		return this.all.stream().filter((feeling) -> ids.contains(feeling.id())).toList();
	}

	record FeelingFile(List<Feeling> feelings) {
	}

}
