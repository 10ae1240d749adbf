package app.steady.web;

import org.springframework.http.MediaType;

/**
 * A style sheet, script or icon under an address that changes with its content.
 *
 * @param path request path
 * @param type media type
 * @param bytes content as it stands in the jar
 */
record Asset(String path, MediaType type, byte[] bytes) {
}
