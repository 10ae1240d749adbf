package app.steady.help;

import java.util.EnumMap;
import java.util.Map;

import app.steady.help.Helpline.Kind;
import org.springframework.stereotype.Component;

/** The notice of each kind, ready to be shown. */
@Component
public class Notices {

	private final Map<Notice.Kind, Notice> notices = new EnumMap<>(Notice.Kind.class);

	private final Helplines helplines;

	Notices(Helplines helplines) {
		this.helplines = helplines;
		put(Notice.Kind.SELF_HARM, "You don’t have to sit with this alone",
				"Some words here can go with very hard moments. If any part of you thinks about dying or about hurting "
						+ "yourself, please talk to a person now. You don’t need to know what to say.",
				Kind.CRISIS, Kind.TEXT);
		put(Notice.Kind.ABUSE, "If someone is hurting or frightening you",
				"Some words here can go with being hurt, watched or controlled. It is not your fault. People who know "
						+ "about this can think it through with you, and nothing has to be decided today. If someone "
						+ "may look at this device, use another one to call.",
				Kind.DOMESTIC_VIOLENCE);
		put(Notice.Kind.HARM_OTHERS, "Before anything happens",
				"Some words here can go with wanting to hurt someone. A thought is not a deed. Put some distance "
						+ "between you and them, and talk to a person now. These lines also listen to people who are "
						+ "afraid of what they might do. If they asked you to stop, or a court did: not once more.",
				Kind.OWN_BEHAVIOUR, Kind.CRISIS);
		put(Notice.Kind.WORRY_FOR_OTHER, "If you are worried about someone",
				"Some words here can go with fear for somebody’s life. You can’t carry that by yourself, and you don’t "
						+ "have to. If they are in danger now, call the emergency number where they are. These lines "
						+ "also help people who worry about someone.",
				Kind.EMERGENCY, Kind.CRISIS);
		put(Notice.Kind.QUIET, "Help", "");
	}

	/** The notice of a kind. */
	public Notice of(Notice.Kind kind) {
		return this.notices.get(kind);
	}

	/**
	 * The notice with this id.
	 * @param id such as {@code self-harm}
	 */
	public Notice of(String id) {
		return of(Notice.Kind.of(id));
	}

	private void put(Notice.Kind kind, String title, String words, Kind... lines) {
		this.notices.put(kind, new Notice(kind, title, words, this.helplines.of(this.helplines.first(), lines)));
	}

}
