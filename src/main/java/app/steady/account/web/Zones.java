package app.steady.account.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Time zones that somebody can choose, named by a city. */
final class Zones {

	static final List<String> ALL = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC"))
		.sorted()
		.toList();

	private Zones() {
	}

	/** All of them, and this one in front if it is none of them. */
	static List<String> with(String chosen) {
		return ALL.contains(chosen) ? ALL : Stream.concat(Stream.of(chosen), ALL.stream()).toList();
	}

	static Optional<ZoneId> find(String id) {
		return Optional.of(id).filter(ALL::contains).map(ZoneId::of);
	}

}
