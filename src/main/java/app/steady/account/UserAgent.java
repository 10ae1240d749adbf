package app.steady.account;

import java.util.List;
import java.util.Optional;

/**
 * What a browser tells of itself, which may be anything. Only whether it holds a known
 * word is ever used of it. Those who imitate others name them as well, so the order of
 * the words matters.
 */
record UserAgent(String text) {

	/** What stands for a browser that is not known. */
	static final String UNKNOWN = "A browser";

	private static final int LONGEST = 512;

	private static final List<Word> BROWSERS = List.of(new Word("Edg/", "Edge"), new Word("EdgA/", "Edge"),
			new Word("EdgiOS/", "Edge"), new Word("Edge/", "Edge"), new Word("OPR/", "Opera"),
			new Word("OPT/", "Opera"), new Word("OPX/", "Opera"), new Word("SamsungBrowser/", "Samsung Internet"),
			new Word("Vivaldi/", "Vivaldi"), new Word("YaBrowser/", "Yandex Browser"),
			new Word("DuckDuckGo/", "DuckDuckGo"), new Word("Ddg/", "DuckDuckGo"), new Word("Firefox/", "Firefox"),
			new Word("FxiOS/", "Firefox"), new Word("Focus/", "Firefox Focus"), new Word("CriOS/", "Chrome"),
			new Word("Chrome/", "Chrome"), new Word("Safari/", "Safari"));

	private static final List<Word> SYSTEMS = List.of(new Word("iPhone", "iPhone"), new Word("iPod", "iPhone"),
			new Word("iPad", "iPad"), new Word("Android", "Android"), new Word("Windows", "Windows"),
			new Word("CrOS", "a Chromebook"), new Word("Macintosh", "a Mac"), new Word("Linux", "Linux"));

	UserAgent {
		text = (text != null) ? text.substring(0, Math.min(text.length(), LONGEST)) : "";
	}

	/** Which browser on which system, in words of our own. */
	String label() {
		String browser = first(BROWSERS).orElse(UNKNOWN);
		return first(SYSTEMS).map((system) -> browser + " on " + system).orElse(browser);
	}

	private Optional<String> first(List<Word> words) {
		return words.stream().filter((word) -> this.text.contains(word.part())).map(Word::name).findFirst();
	}

	private record Word(String part, String name) {
	}

}
