package app.steady.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The doors of one module, declared as a bean. The security chain denies everything that
 * no module lists.
 */
public record Doors(List<Door> list) {

	/** The doors of one module. */
	public static Doors of(Door... doors) {
		return new Doors(List.of(doors));
	}

	boolean leadTo(HttpServletRequest request) {
		return this.list.stream().anyMatch((door) -> door.matcher().matches(request));
	}

}
