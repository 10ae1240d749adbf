package app.steady.account.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTimesTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private final PlainTimes times = new PlainTimes(Clock.fixed(Instant.parse("2026-11-24T20:15:00Z"), BERLIN));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2026-11-24T20:15:00Z | just now
			2026-11-24T20:13:01Z | just now
			2026-11-24T20:13:00Z | 2 minutes ago
			2026-11-24T19:15:01Z | 59 minutes ago
			2026-11-24T19:15:00Z | today at 20:15
			2026-11-23T23:00:00Z | today at 00:00
			2026-11-23T22:59:00Z | yesterday at 23:59
			2026-11-22T08:05:00Z | on Sunday at 09:05
			2026-11-18T08:05:00Z | on Wednesday at 09:05
			2026-11-17T08:05:00Z | on November 17 at 09:05
			2025-12-31T22:59:00Z | on December 31, 2025, at 23:59
			2026-11-24T20:16:00Z | today at 21:16
			2026-11-26T20:16:00Z | on November 26 at 21:16
			""")
	void soundLikeSpeech(Instant then, String words) {
		assertThat(this.times.ago(then, BERLIN)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "Pacific/Auckland, yesterday at 23:30", "America/New_York, today at 05:30",
			"Asia/Kolkata, yesterday at 16:00" })
	void areThoseOfTheOwnersDay(ZoneId zone, String words) {
		assertThat(this.times.at(Instant.parse("2026-11-24T10:30:00Z"), zone)).isEqualTo(words);
	}

}
