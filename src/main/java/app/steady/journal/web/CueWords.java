package app.steady.journal.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.steady.journal.Found;
import app.steady.signs.Cue;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says in plain words what the words around a finding did to it. */
@Component
class CueWords {

	private static final String PREFIX = "journal.cue.";

	private final MessageSource messages;

	CueWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Why a finding did not count. */
	List<String> why(Found found, String text) {
		List<String> told = told(found, text, false);
		return told.isEmpty() ? List.of(message("unknown", "")) : told;
	}

	/** Words in it that were read as the word nearest to them. */
	List<String> slips(Found found, String text) {
		return told(found, text, true);
	}

	private List<String> told(Found found, String text, boolean near) {
		Stream<Cue> cues = found.cues().stream().filter((cue) -> cue.kind().equals(Cue.NEAR) == near);
		return cues.map((cue) -> message(cue.kind(), text.substring(cue.start(), cue.end()))).distinct().toList();
	}

	/** A kind that there is no more has words as well. */
	private String message(String kind, String quoted) {
		Object[] values = { quoted.strip().replaceAll("\\s+", " ") };
		try {
			return this.messages.getMessage(PREFIX + kind, values, Locale.ENGLISH);
		}
		catch (NoSuchMessageException ex) {
			return this.messages.getMessage(PREFIX + "other", values, Locale.ENGLISH);
		}
	}

}
