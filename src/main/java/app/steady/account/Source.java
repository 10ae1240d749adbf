package app.steady.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an attempt to get in comes from. Nothing of it is kept.
 *
 * @param address of the network, as the server sees it
 * @param device what the browser's cookie holds, if it sent one
 */
public record Source(String address, Optional<DeviceCookie> device) {

	private static final Pattern V4 = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3})(?::\\d+)?");

	private static final Pattern V6 = Pattern
		.compile("\\[?([\\p{XDigit}:]*:[\\p{XDigit}:.]*)(?:%[^\\]]*)?(?:\\](?::\\d+)?)?");

	private static final int NETWORK = 8;

	/**
	 * What counts as one address: all of IPv4, the first 64 bits of IPv6, which is what
	 * one household gets. Whatever cannot be read shares one count.
	 */
	String network() {
		Matcher v4 = V4.matcher(this.address);
		if (v4.matches()) {
			return v4.group(1);
		}
		Matcher v6 = V6.matcher(this.address);
		return v6.matches() ? network(v6.group(1)) : "unknown";
	}

	/** Brackets keep the look-up from asking anybody for a name. */
	private static String network(String v6) {
		try {
			InetAddress read = InetAddress.getByName("[" + v6 + "]");
			byte[] bytes = read.getAddress();
			return (bytes.length == 4) ? read.getHostAddress() : HexFormat.of().formatHex(bytes, 0, NETWORK);
		}
		catch (UnknownHostException ex) {
			return "unknown";
		}
	}

	/** Reveals nothing. */
	@Override
	public String toString() {
		return "Source";
	}

}
