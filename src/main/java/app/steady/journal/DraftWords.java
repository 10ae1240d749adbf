package app.steady.journal;

import java.util.UUID;

/**
 * What is sealed as a draft's <em>words</em>.
 *
 * @param page what was typed
 * @param tab that sent it
 * @param step of that tab
 */
record DraftWords(DraftPage page, UUID tab, long step) {

	/** Whether this tab has sent something later since. */
	boolean isLaterThan(DraftMark mark) {
		return this.tab.equals(mark.tab()) && this.step > mark.step();
	}

}
