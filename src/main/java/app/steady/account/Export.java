package app.steady.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import app.steady.account.OpenAccounts.OpenAccount;
import app.steady.vault.SealedFile;
import app.steady.vault.ServerSecret;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that an owner takes along, portion by portion. Only a sealed file is held in
 * memory as a whole.
 */
@Service
public class Export {

	/** Room for a sealed file; a larger one could not be imported again. */
	private static final int MOST = 32 << 20;

	private static final JsonMapper JSON = JsonMapper.builder().disable(SerializationFeature.WRAP_EXCEPTIONS).build();

	private final List<PersonalRecords> modules;

	private final OpenAccounts open;

	private final ServerSecret secret;

	private final KeyQueue queue;

	private final ExportPages pages;

	private final Clock clock;

	/** Such a file stands in memory several times, until whoever asked has it. */
	private final Semaphore turn = new Semaphore(1);

	Export(List<PersonalRecords> modules, OpenAccounts open, ServerSecret secret, KeyQueue queue, ExportPages pages,
			Clock clock) {
		this.modules = modules;
		this.open = open;
		this.secret = secret;
		this.queue = queue;
		this.pages = pages;
		this.clock = clock;
	}

	/** Writes the file that can be imported again. */
	public void json(Owner owner, ExportChoice choice, OutputStream out) {
		JSON.writeValue(out, document(owner, choice));
	}

	/**
	 * Seals the same so that the passphrase opens it, here and elsewhere.
	 * @param sending takes the sealed file
	 * @throws BusyException if too many keys are derived at this moment, or somebody else
	 * takes such a file
	 * @throws TooLargeException if it would be too large to be imported again
	 */
	public void sealed(Owner owner, ExportChoice choice, String passphrase, Sending sending) throws IOException {
		if (!this.turn.tryAcquire()) {
			throw new BusyException();
		}
		try {
			sending.send(sealed(owner, choice, passphrase));
		}
		finally {
			this.turn.release();
		}
	}

	private byte[] sealed(Owner owner, ExportChoice choice, String passphrase) {
		ByteArrayOutputStream content = new Room();
		json(owner, choice, content);
		return this.queue.derive(() -> SealedFile.seal(content.toByteArray(), passphrase));
	}

	/** Writes the file for reading. */
	public void readable(Owner owner, ExportChoice choice, OutputStream out) {
		try {
			this.pages.write(LocalDate.now(this.clock.withZone(owner.zone())),
					this.modules.stream().flatMap((module) -> module.readable(owner, choice).stream()), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tells accounts apart, in this Steady and across others, without telling which they
	 * are.
	 */
	String from(UUID owner) {
		byte[] id = ByteBuffer.allocate(16)
			.putLong(owner.getMostSignificantBits())
			.putLong(owner.getLeastSignificantBits())
			.array();
		return HexFormat.of().formatHex(this.secret.hmac("export-owner", id));
	}

	private ExportDocument document(Owner owner, ExportChoice choice) {
		Details details = this.open.look(owner, OpenAccount::details);
		Map<String, Object> parts = new LinkedHashMap<>();
		this.modules
			.forEach((module) -> module.export(owner, choice).ifPresent((part) -> parts.put(module.part(), part)));
		return new ExportDocument(ExportDocument.FORMAT, ExportDocument.VERSION, this.clock.instant(), from(owner.id()),
				new ExportDocument.About(details.zone(), details.consent(), details.consentedAt()), parts);
	}

	/** Sends a file to whoever asked for it. */
	@FunctionalInterface
	public interface Sending {

		/**
		 * Sends it.
		 * @param file the whole file
		 */
		void send(byte[] file) throws IOException;

	}

	/** A file would be too large to be sealed. */
	public static final class TooLargeException extends RuntimeException {

		TooLargeException() {
			super("Too large to be sealed", null, false, false);
		}

	}

	private static final class Room extends ByteArrayOutputStream {

		@Override
		public void write(byte[] bytes, int from, int length) {
			if (size() + length > MOST) {
				throw new TooLargeException();
			}
			super.write(bytes, from, length);
		}

	}

}
