package app.steady.web;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator sets for the whole site.
 *
 * @param url address under which people reach this copy; {@code https} switches on the
 * {@code Secure} cookie and HSTS
 * @param hosts names that a request's {@code Host} header may carry, beside the one in
 * {@code url}
 * @param leaveTarget the neutral page that {@code /leave} goes to
 */
@ConfigurationProperties("steady")
public record SteadySettings(URI url, Set<String> hosts, URI leaveTarget) {

	public SteadySettings {
		hosts = new HashSet<>(hosts);
		hosts.add(url.getHost());
	}

	/** Whether people reach this copy over TLS. */
	public boolean secure() {
		return "https".equals(this.url.getScheme());
	}

	/** Name of the one cookie; the prefix pins it to this host where TLS allows it. */
	public String cookieName() {
		return secure() ? "__Host-steady" : "steady";
	}

}
