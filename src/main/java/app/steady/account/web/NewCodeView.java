package app.steady.account.web;

import java.util.List;

/**
 * A recovery code on the one page that ever shows it.
 *
 * @param groups its seven groups
 * @param site address of this site, for the paper
 * @param story what has happened: {@code made}, {@code recovered} or {@code locked}
 * @param onward where its owner goes on; empty if text is still waiting
 * @param carried text that is still waiting to be kept
 */
record NewCodeView(List<String> groups, String site, String story, String onward, Carried carried) {

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "NewCodeView";
	}

}
