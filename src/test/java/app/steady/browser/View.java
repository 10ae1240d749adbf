package app.steady.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at the site. */
public record View(int width, int height, boolean dark, boolean scripts, boolean still, String language, String zone) {

	/** A phone by day, with scripts. */
	public static final View PHONE = new View(360, 740, false, true, false, "en-US", "UTC");

	/** A large screen by day, with scripts. */
	public static final View DESK = new View(1280, 900, false, true, false, "en-US", "UTC");

	public View inTheDark() {
		return new View(this.width, this.height, true, this.scripts, this.still, this.language, this.zone);
	}

	public View withoutScripts() {
		return new View(this.width, this.height, this.dark, false, this.still, this.language, this.zone);
	}

	public View withoutMotion() {
		return new View(this.width, this.height, this.dark, this.scripts, true, this.language, this.zone);
	}

	public View sized(int newWidth, int newHeight) {
		return new View(newWidth, newHeight, this.dark, this.scripts, this.still, this.language, this.zone);
	}

	/** From a place where the browser speaks this language in this time zone. */
	public View from(String newLanguage, String newZone) {
		return new View(this.width, this.height, this.dark, this.scripts, this.still, newLanguage, newZone);
	}

	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(this.width, this.height)
			.setJavaScriptEnabled(this.scripts)
			.setColorScheme(this.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
			.setReducedMotion(this.still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
			.setLocale(this.language)
			.setTimezoneId(this.zone);
	}

}
