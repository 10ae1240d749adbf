package app.steady.web;

import java.util.List;

/**
 * The doors of one module, declared as a bean. The security chain denies everything that
 * no module lists.
 */
public record Doors(List<Door> list) {

	/** The doors of one module. */
	public static Doors of(Door... doors) {
		return new Doors(List.of(doors));
	}

}
