package app.steady.account;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that only the user who runs Steady may read. It appears whole or not at all, and
 * never in place of another one.
 *
 * @param path where it is
 */
public record PrivateFile(Path path) {

	private static final String ONLY_MINE = "rwx------";

	/**
	 * Makes a folder, and those above it, for nobody else; one that is there stays as it
	 * is.
	 * @param folder the folder
	 */
	public static void makeFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
		Files.createDirectories(folder,
				posix ? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(ONLY_MINE)) }
						: new FileAttribute<?>[0]);
	}

	/**
	 * Writes it, to the disk.
	 * @param <X> what else may go wrong
	 * @param content what to write
	 * @throws FileAlreadyExistsException if somebody else was faster
	 */
	public <X extends Exception> void write(Content<X> content) throws IOException, X {
		Path folder = this.path.toAbsolutePath().getParent();
		makeFolder(folder);
		Path whole = Files.createTempFile(folder, "steady", ".new");
		try {
			content.writeTo(whole);
			try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
				written.force(true);
			}
			appear(whole);
		}
		finally {
			Files.deleteIfExists(whole);
		}
	}

	private void appear(Path whole) throws IOException {
		try {
			Files.createLink(this.path, whole);
		}
		catch (FileAlreadyExistsException ex) {
			throw ex;
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			Files.move(whole, this.path);
		}
	}

	/**
	 * What stands in a file.
	 *
	 * @param <X> what else may go wrong
	 */
	@FunctionalInterface
	public interface Content<X extends Exception> {

		/**
		 * Writes it.
		 * @param file an empty file of mode 0600
		 */
		void writeTo(Path file) throws IOException, X;

	}

}
