package app.steady.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page, with what a browser would send and what a person fills in. */
public final class FilledForm {

	private final Guest guest;

	private final String action;

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	private FilledForm(Guest guest, String action) {
		this.guest = guest;
		this.action = action;
	}

	static FilledForm of(Guest guest, Element form) {
		FilledForm filled = new FilledForm(guest, form.attr("action"));
		((FormElement) form).formData()
			.forEach((field) -> filled.fields.computeIfAbsent(field.key(), (name) -> new ArrayList<>())
				.add(field.value()));
		return filled;
	}

	/** A copy that another of its buttons sends elsewhere. */
	public FilledForm sentTo(String path) {
		FilledForm copy = new FilledForm(this.guest, path);
		copy.fields.putAll(this.fields);
		return copy;
	}

	public FilledForm with(String field, String... values) {
		this.fields.put(field, List.of(values));
		return this;
	}

	/** With a box no longer ticked. */
	public FilledForm without(String field) {
		this.fields.remove(field);
		return this;
	}

	/** What stands in a field. */
	public String value(String field) {
		return this.fields.getOrDefault(field, List.of("")).get(0);
	}

	public Map<String, List<String>> fields() {
		return Map.copyOf(this.fields);
	}

	/** Sends it and follows where it leads. */
	public Visited send() {
		return this.guest.follow(sendOnly());
	}

	/** Sends it and stays. */
	public Visited sendOnly() {
		return this.guest.post(this.action, this.fields);
	}

}
