package app.steady.journal.web;

import java.util.List;

/** One of two versions of a page, with all in which they may differ. */
record VersionView(String text, String day, String moodWord, List<String> feelings) {
}
