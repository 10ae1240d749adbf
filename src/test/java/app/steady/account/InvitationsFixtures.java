package app.steady.account;

import org.springframework.context.ApplicationContext;

/** Invitations as an operator may have set them. */
public final class InvitationsFixtures {

	private InvitationsFixtures() {
	}

	/**
	 * Invitations that count as those of the running site do.
	 * @param running where to count
	 */
	public static Invitations of(JoiningSettings settings, ApplicationContext running) {
		return new Invitations(settings, running.getBean(Attempts.class));
	}

}
