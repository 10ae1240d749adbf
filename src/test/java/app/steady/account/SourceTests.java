package app.steady.account;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "192.0.2.7:50123, 192.0.2.7", "::ffff:192.0.2.7, 192.0.2.7",
			"2001:db8:1:2:3:4:5:6, 2001:db8:1:2::9", "[2001:db8:1:2::1]:443, 2001:db8:1:2::9",
			"2001:DB8:1:2::1, 2001:db8:1:2:ffff::", "fe80::1%eth0, fe80::2", "::1, 0:0:0:0:0:0:0:1" })
	void countsAsOne(String address, String sameAs) {
		assertThat(network(address)).isEqualTo(network(sameAs)).isNotEqualTo("unknown");
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.8", "2001:db8:1:2::1, 2001:db8:1:3::1", "192.0.2.7, 2001:db8:1:2::1" })
	void countsAsTwo(String address, String other) {
		assertThat(network(address)).isNotEqualTo(network(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "unknown", "evil.example", "1.2.3", "::::", "1:2:3", "[", "192.0.2.7, 192.0.2.8",
			"_hidden" })
	void whatCannotBeReadSharesOneCountAndAsksNobody(String address) {
		assertThat(network(address)).isEqualTo("unknown");
	}

	@Test
	void revealsNothing() {
		assertThat(new Source("192.0.2.7", Optional.empty())).hasToString("Source");
	}

	private static String network(String address) {
		return new Source(address, Optional.empty()).network();
	}

}
