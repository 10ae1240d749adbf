package app.steady.signs;

import java.util.Set;

/**
 * Names that an owner gave, one word each, in any case. An everyday word is a name only
 * where it is capitalised.
 *
 * @param partner to be taken for the partner
 * @param others of other people, never to be taken for the partner; one that stands in
 * both is the partner's
 */
public record Names(Set<String> partner, Set<String> others) {

	/** None at all. */
	public static final Names NONE = new Names(Set.of(), Set.of());

	public Names {
		partner = Set.copyOf(partner);
		others = Set.copyOf(others);
	}

	/**
	 * Names of the partner only.
	 * @param partner the names
	 * @return with nobody else's
	 */
	public static Names ofPartner(String... partner) {
		return new Names(Set.of(partner), Set.of());
	}

	/** Whether there are none. */
	public boolean isEmpty() {
		return this.partner.isEmpty() && this.others.isEmpty();
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "Names";
	}

}
