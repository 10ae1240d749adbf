package app.steady.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at the site. */
public record View(int width, int height, boolean dark, boolean scripts, boolean still) {

	/** A phone by day, with scripts. */
	public static final View PHONE = new View(360, 740, false, true, false);

	/** A large screen by day, with scripts. */
	public static final View DESK = new View(1280, 900, false, true, false);

	public View inTheDark() {
		return new View(this.width, this.height, true, this.scripts, this.still);
	}

	public View withoutScripts() {
		return new View(this.width, this.height, this.dark, false, this.still);
	}

	public View withoutMotion() {
		return new View(this.width, this.height, this.dark, this.scripts, true);
	}

	public View sized(int newWidth, int newHeight) {
		return new View(newWidth, newHeight, this.dark, this.scripts, this.still);
	}

	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(this.width, this.height)
			.setJavaScriptEnabled(this.scripts)
			.setColorScheme(this.dark ? ColorScheme.DARK : ColorScheme.LIGHT)
			.setReducedMotion(this.still ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
			.setLocale("en-US")
			.setTimezoneId("UTC");
	}

}
