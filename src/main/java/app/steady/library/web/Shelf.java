package app.steady.library.web;

import java.util.List;

/**
 * Cards below one heading.
 *
 * @param title heading
 * @param cards articles or steps
 */
record Shelf<T>(String title, List<T> cards) {
}
