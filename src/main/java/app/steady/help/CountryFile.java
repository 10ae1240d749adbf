package app.steady.help;

import java.util.List;

import app.steady.web.content.Require;

/** The helplines of one country as its file tells them. */
record CountryFile(String code, String name, String called, List<HelplineRecord> lines) {

	CountryFile {
		Require.that(Require.text("code", code).matches("[A-Z]{2}"), "code", "must be two capitals, such as US");
		Require.text("name", name);
		lines = Require.some("lines", lines);
	}

	Country country() {
		return new Country(this.code, this.name, (this.called != null) ? this.called : this.name);
	}

}
