package app.steady.account;

import java.util.List;

import org.springframework.stereotype.Component;

/** Lets in who has an invitation, where one is asked for, and counts wrong ones. */
@Component
public class Invitations {

	private final JoiningSettings settings;

	private final Attempts attempts;

	Invitations(JoiningSettings settings, Attempts attempts) {
		this.settings = settings;
		this.attempts = attempts;
	}

	/**
	 * Whether somebody who gives this code may join.
	 * @param code as it was typed, or empty
	 * @param source where it comes from
	 * @throws TooManyAttemptsException if too many were guessed from there
	 */
	public boolean admits(String code, Source source) {
		if (!this.settings.isInvited() || code.isEmpty()) {
			return this.settings.admits(code);
		}
		return this.attempts.begin(List.of(Counted.from(source, Limit.INVITATION_FROM_ADDRESS)))
			.make(() -> this.settings.admits(code), (right) -> right);
	}

}
