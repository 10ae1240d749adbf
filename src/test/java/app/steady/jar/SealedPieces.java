package app.steady.jar;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pieces of all bytes that the database holds of the owner who joined last, to be looked
 * for in its files. Some of each are enough, since a page may end in the middle of one.
 *
 * @param blobs the pieces of each
 */
record SealedPieces(List<List<String>> blobs) {

	private static final List<String> TABLES = List.of("account", "device", "sign_in", "entry");

	private static final String NEWEST = "select owner_id from account order by created_at desc fetch first row only";

	/** As long as the part that blobs of several owners may begin with. */
	private static final int PIECE = 16;

	static SealedPieces ofNewestOwner(Connection connection) throws SQLException {
		List<List<String>> blobs = new ArrayList<>();
		try (Statement statement = connection.createStatement()) {
			for (String table : TABLES) {
				try (ResultSet rows = statement
					.executeQuery("select * from " + table + " where owner_id = (" + NEWEST + ")")) {
					while (rows.next()) {
						blobs.addAll(pieces(rows));
					}
				}
			}
		}
		return new SealedPieces(blobs);
	}

	/** Which blobs are there: at least a piece of them. */
	long countIn(LeftBehind files) {
		List<String> found = files.of(this.blobs.stream().flatMap(List::stream).toList());
		return this.blobs.stream().filter((blob) -> blob.stream().anyMatch(found::contains)).count();
	}

	private static List<List<String>> pieces(ResultSet row) throws SQLException {
		List<List<String>> all = new ArrayList<>();
		for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
			if (row.getObject(column) instanceof byte[] bytes) {
				String blob = new String(bytes, StandardCharsets.ISO_8859_1);
				all.add(IntStream.rangeClosed(1, blob.length() / PIECE - 1)
					.mapToObj((at) -> blob.substring(at * PIECE, (at + 1) * PIECE))
					.toList());
			}
		}
		return all;
	}

}
