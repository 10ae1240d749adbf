package app.steady.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may join, as the operator sets it.
 *
 * @param joining {@code open} to everybody, {@code closed}, or {@code invited} only
 * @param invitations codes of which one is asked for; each may be used any number of
 * times, until the operator takes it out
 */
@ConfigurationProperties("steady")
public record JoiningSettings(String joining, Set<String> invitations) {

	private static final Set<String> WORDS = Set.of("open", "closed", "invited");

	public JoiningSettings {
		joining = (joining != null) ? joining.strip().toLowerCase(Locale.ROOT) : "open";
		invitations = (invitations != null) ? invitations.stream()
			.map(JoiningSettings::normal)
			.filter((code) -> !code.isEmpty())
			.collect(Collectors.toUnmodifiableSet()) : Set.of();
		if (!WORDS.contains(joining)) {
			throw new BadJoiningException(
					"Steady does not know who may join: steady.joining is neither open, closed " + "nor invited",
					"Set steady.joining (environment variable STEADY_JOINING) to one of these words.");
		}
		if (joining.equals("invited") && invitations.isEmpty()) {
			throw new BadJoiningException("Only people with an invitation code may join, and there is no such code",
					"Set steady.invitations (environment variable STEADY_INVITATIONS) to one or more codes with "
							+ "commas between them, or steady.joining (STEADY_JOINING) to open or closed.");
		}
	}

	public boolean isClosed() {
		return this.joining.equals("closed");
	}

	public boolean isInvited() {
		return this.joining.equals("invited");
	}

	/**
	 * Whether somebody with this code may join. Case, spaces and dashes make no
	 * difference; how long it takes tells nothing of how close a code came.
	 */
	public boolean admits(String code) {
		byte[] given = normal(code).getBytes(StandardCharsets.UTF_8);
		boolean known = this.invitations.stream()
			.map((valid) -> MessageDigest.isEqual(valid.getBytes(StandardCharsets.UTF_8), given))
			.reduce(false, Boolean::logicalOr);
		return this.joining.equals("open") || (isInvited() && known);
	}

	/** Names no code. */
	@Override
	public String toString() {
		return "JoiningSettings[" + this.joining + "]";
	}

	private static String normal(String code) {
		return Normalizer.normalize(code, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[\\s\\p{Z}\\p{Pd}]", "");
	}

}
