package app.steady.web;

/**
 * A path to which files may be sent, declared as a bean. Everywhere else a form with
 * files is read as one without any fields.
 *
 * @param path exact request path
 */
public record UploadPath(String path) {
}
