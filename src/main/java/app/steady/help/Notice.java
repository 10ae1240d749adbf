package app.steady.help;

import java.util.List;
import java.util.Locale;

/**
 * What a finding about a crisis shows: warm words first, then where people are.
 *
 * @param kind which one
 * @param title heading
 * @param words what it says
 * @param lines helplines of the country that stands first
 */
public record Notice(Kind kind, String title, String words, List<Helpline> lines) {

	public Notice {
		lines = List.copyOf(lines);
	}

	/** Whether it shows only the way to help. */
	public boolean quiet() {
		return this.kind == Kind.QUIET;
	}

	/** The kinds of notice; their ids are those of the crisis signs. */
	public enum Kind {

		/** Words about dying or hurting oneself. */
		SELF_HARM,
		/** Words about being hurt, controlled or followed. */
		ABUSE,
		/** Words about hurting somebody. */
		HARM_OTHERS,
		/** Words about somebody else who may be in danger. */
		WORRY_FOR_OTHER,
		/** Only the way to help, for a page that is opened again. */
		QUIET;

		/**
		 * The kind with this id.
		 * @param id such as {@code self-harm}
		 */
		public static Kind of(String id) {
			return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
		}

	}

}
