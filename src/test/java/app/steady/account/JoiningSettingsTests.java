package app.steady.account;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class JoiningSettingsTests {

	@Test
	void letEverybodyJoinUnlessToldOtherwise() {
		JoiningSettings settings = bound(Map.of("steady.url", "http://localhost"));
		assertThat(settings.isClosed()).isFalse();
		assertThat(settings.isInvited()).isFalse();
		assertThat(settings.admits("")).isTrue();
	}

	@Test
	void admitNobodyWhereJoiningIsClosedWhateverCodesThereAre() {
		JoiningSettings settings = bound(Map.of("steady.joining", "Closed", "steady.invitations", "plum-river"));
		assertThat(settings.isClosed()).isTrue();
		assertThat(settings.admits("plum-river")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "plum-river-77", "PLUM RIVER 77", " plumriver77 ", "plum–river—77", "Other-Code" })
	void admitWhoeverHasOneOfTheCodesHoweverItIsTyped(String code) {
		assertThat(invited().admits(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " - ", "plum-river-7", "plum-river-778", "other", "plum-river-77,other-code" })
	void admitNobodyElse(String code) {
		assertThat(invited().admits(code)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "invite", "", "true" })
	void stopTheStartAtAnUnknownWord(String word) {
		FailureAnalysis told = told(Map.of("steady.joining", word, "steady.invitations", "plum-river"));
		assertThat(told.getDescription()).contains("neither open, closed nor invited").doesNotContain("plum");
		assertThat(told.getAction()).contains("STEADY_JOINING");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " , ", "-" })
	void stopTheStartIfOnlyInvitedPeopleMayJoinAndNobodyIs(String codes) {
		FailureAnalysis told = told(Map.of("steady.joining", "invited", "steady.invitations", codes));
		assertThat(told.getDescription()).contains("there is no such code");
		assertThat(told.getAction()).contains("STEADY_INVITATIONS");
	}

	@Test
	void nameNoCode() {
		assertThat(invited()).hasToString("JoiningSettings[invited]");
		assertThat(new JoiningSettings(null, null).invitations()).isEqualTo(Set.of());
	}

	private static JoiningSettings invited() {
		return bound(Map.of("steady.joining", "invited", "steady.invitations", "plum-river-77, Other code"));
	}

	private static FailureAnalysis told(Map<String, String> settings) {
		return new BadJoiningAnalyzer().analyze(catchThrowable(() -> bound(settings)));
	}

	private static JoiningSettings bound(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("steady", JoiningSettings.class);
	}

}
