package app.steady.web.dev;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the components on the developers' page are filled with. */
final class GallerySamples {

	private static final List<Integer> STATUSES = List.of(400, 403, 404, 405, 409, 413, 429, 500, 503);

	private static final List<String> ICONS = List.of("read", "check", "write", "step", "help", "leave", "lock",
			"month", "wave-1", "wave-2", "wave-3", "wave-4", "wave-5");

	private GallerySamples() {
	}

	static Map<String, Object> all() {
		return Map.of("statuses", STATUSES, "icons", ICONS, "errors", errors(), "feelings",
				List.of(new Option("sad", "sad"), new Option("restless", "restless"), new Option("angry", "angry"),
						new Option("relieved", "relieved"), new Option("numb", "numb")),
				"chosen", Set.of("sad", "numb"), "devices",
				List.of(new Option("own", "My own device"), new Option("shared", "A device others use too")), "words",
				"\nWrote to him again at lunch, four times.\n<b>No answer</b> & the afternoon was gone.", "article",
				new Article("/articles/pull", "The pull to text", "Why the thumb is faster than the thought.", 6),
				"step", new Step("/steps/noon", "Decide tomorrow at noon", "Not no. Only not tonight.", 2, "low"),
				"plainStep", new Step("/steps/walk", "Once around the block", "Shoes, door, air.", 15, null));
	}

	private static List<Fault> errors() {
		return List.of(new Fault("mood-wrong", "Choose a wave, or leave the page without keeping it."),
				new Fault("words-wrong", "There are no words yet."),
				new Fault("passphrase", "This is shorter than twelve characters."),
				new Fault("device-wrong", "Say whose device this is."));
	}

	record Option(String value, String label) {
	}

	record Fault(String field, String message) {
	}

	record Article(String path, String title, String summary, int minutes) {
	}

	record Step(String path, String name, String summary, int minutes, String energy) {
	}

}
