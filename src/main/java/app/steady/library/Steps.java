package app.steady.library;

import java.util.List;
import java.util.Optional;

import app.steady.web.content.ContentFile;

/** All coping steps. Immutable. */
public final class Steps {

	private final List<Step> all;

	private Steps(List<Step> all) {
		this.all = all;
	}

	static Steps read(List<ContentFile> files) {
		return new Steps(files.stream().map(Steps::read).toList());
	}

	static Step read(ContentFile file) {
		Step step = file.as(Step.class);
		if (!step.id().equals(file.name())) {
			throw file.fault("id", "'id' is %s, but the file is called %s.".formatted(step.id(), file.name()));
		}
		return step;
	}

	/** All steps, by id. */
	public List<Step> all() {
		return this.all;
	}

	/** The step with this id. */
	public Optional<Step> find(String id) {
		return this.all.stream().filter((step) -> step.id().equals(id)).findFirst();
	}

	/** The steps with these ids, in their order. */
	public List<Step> of(List<String> ids) {
		return ids.stream().flatMap((id) -> find(id).stream()).toList();
	}

	/** The steps that answer a sign. */
	public List<Step> against(String sign) {
		return this.all.stream().filter((step) -> step.signs().contains(sign)).toList();
	}

}
