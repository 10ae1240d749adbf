package app.steady.help;

import java.util.List;
import java.util.Locale;

import app.steady.help.Helpline.Kind;

/** What someone may need, in the order in which the pages offer it. */
enum Need {

	DANGER("In danger now", "emergency number", Kind.EMERGENCY),

	TALK("Talk to someone", "crisis phone line", Kind.CRISIS),

	WRITE("Text or chat", "line you can text or chat with", Kind.TEXT),

	PARTNER("Hurt by a partner", "line for people hurt by a partner", Kind.DOMESTIC_VIOLENCE, Kind.SEXUAL_VIOLENCE,
			Kind.STALKING),

	OWN("Afraid of what I might do", "line for people who are afraid of what they might do", Kind.OWN_BEHAVIOUR),

	YOUNG("Young people", "line for young people", Kind.YOUTH);

	private final String title;

	private final String missing;

	private final List<Kind> kinds;

	Need(String title, String missing, Kind... kinds) {
		this.title = title;
		this.missing = missing;
		this.kinds = List.of(kinds);
	}

	Section in(Country country, List<Helpline> lines) {
		List<Helpline> fitting = lines.stream().filter(this::fits).toList();
		boolean reachable = fitting.stream().anyMatch(this::reaches);
		return new Section(this, this.title, fitting, reachable ? null : gap(country));
	}

	private String gap(Country country) {
		return country.single() ? "We know of no %s in %s.".formatted(this.missing, country.called())
				: "This differs from country to country.";
	}

	private boolean fits(Helpline line) {
		return this.kinds.contains(line.kind()) || (this == WRITE && line.kind() == Kind.CRISIS && line.written());
	}

	private boolean reaches(Helpline line) {
		return line.phone() != null || line.written();
	}

	/**
	 * One part of a help page.
	 *
	 * @param need what it answers
	 * @param title heading
	 * @param lines helplines, the first one first
	 * @param gap what is missing, or null
	 */
	record Section(Need need, String title, List<Helpline> lines, String gap) {

		/** Anchor on the page. */
		public String id() {
			return this.need.name().toLowerCase(Locale.ROOT);
		}

		/** Whether the second line can stand in when the first is busy. */
		public boolean another() {
			return (this.need == TALK || this.need == WRITE) && this.lines.size() > 1;
		}

		/** Whether a line may be busy and none here can stand in for it. */
		public boolean busy() {
			return this.need != DANGER && !another() && this.gap == null;
		}

	}

}
