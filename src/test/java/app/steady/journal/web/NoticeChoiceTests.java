package app.steady.journal.web;

import java.time.ZoneOffset;
import java.util.List;

import app.steady.journal.EntryWords;
import app.steady.journal.Found;
import app.steady.profile.Checks;
import app.steady.signs.Group;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeChoiceTests {

	@Test
	void wordsAboutAbuseAreShownOnce() {
		EntryWords words = words(false, found("abuse", true, false));
		assertThat(NoticeChoice.of(words, true)).containsExactly("abuse");
		assertThat(NoticeChoice.of(words, false)).containsExactly("quiet");
		assertThat(NoticeChoice.canBeDismissed(words, true)).isTrue();
		assertThat(NoticeChoice.canBeDismissed(words, false)).isFalse();
	}

	@Test
	void whatWasDismissedLeavesTheWayToHelp() {
		EntryWords words = words(false, found("self-harm", true, true));
		assertThat(NoticeChoice.of(words, false)).containsExactly("quiet");
		assertThat(NoticeChoice.canBeDismissed(words, false)).isFalse();
		assertThat(NoticeChoice.isDismissed(words, false)).isTrue();
		assertThat(NoticeChoice.isDismissed(words(false, found("abuse", true, true)), false)).isFalse();
	}

	@Test
	void oneFindingThatStaysKeepsItsNotice() {
		EntryWords words = words(false, found("self-harm", true, true), found("self-harm", true, false),
				found("harm-others", true, true));
		assertThat(NoticeChoice.of(words, false)).containsExactly("self-harm");
	}

	@Test
	void whatDoesNotCountBringsNoNoticeOfItsOwn() {
		Found lowered = found("self-harm", false, false);
		assertThat(NoticeChoice.of(words(false, lowered), true)).isEmpty();
		assertThat(NoticeChoice.of(words(true, lowered), false)).containsExactly("worry-for-other");
	}

	private static EntryWords words(boolean worry, Found... found) {
		return new EntryWords("", ZoneOffset.UTC, List.of(found), worry, 1, Checks.ALL, null, null);
	}

	private static Found found(String sign, boolean counted, boolean notMe) {
		return new Found("rule", sign, Group.CRISIS, "Why.", 0, 1, counted, notMe, List.of());
	}

}
