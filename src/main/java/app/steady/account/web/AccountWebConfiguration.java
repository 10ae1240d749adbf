package app.steady.account.web;

import app.steady.web.Door;
import app.steady.web.Door.Guard;
import app.steady.web.Doors;
import app.steady.web.UploadPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration {

	private static final String IMPORT = "/account/import";

	@Bean
	Doors exportWays() {
		return Doors.of(Door.of(Guard.OWNER_AGAIN, "/account/export"),
				Door.of(Guard.ANYONE, HttpMethod.GET, "/account/export/steady-export-1.schema.json"),
				Door.of(Guard.OWNER, IMPORT));
	}

	@Bean
	UploadPath importPath() {
		return new UploadPath(IMPORT);
	}

	@Bean
	Doors settingWays() {
		return Doors.of(Door.of(Guard.OWNER, "/account/consent"), Door.of(Guard.OWNER, "/account/zone"),
				Door.of(Guard.OWNER_AGAIN, "/account/delete"));
	}

	@Bean
	Doors recoveryWays() {
		return Doors.of(Door.of(Guard.ANYONE_WITHOUT_TOKEN, "/recover"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/recover/carrying"),
				Door.of(Guard.OWNER_AGAIN, "/account/code"), Door.of(Guard.OWNER, "/account/first-code"),
				Door.of(Guard.OWNER, "/account/code/confirm"), Door.of(Guard.OWNER_AGAIN, "/account/passphrase"),
				Door.of(Guard.OWNER_AGAIN, "/account/passphrase/known"), Door.of(Guard.OWNER, "/account/recovered"),
				Door.of(Guard.OWNER, "/account/recovered/not-me"));
	}

	@Bean
	Doors accountWays() {
		return Doors.of(Door.of(Guard.ANYONE_WITHOUT_TOKEN, "/join"), Door.of(Guard.ANYONE_WITHOUT_TOKEN, "/sign-in"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/join/carrying"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/sign-in/carrying"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/sign-out"), Door.of(Guard.OWNER, "/account"),
				Door.of(Guard.OWNER, "/account/again"));
	}

	@Bean
	Doors deviceWays() {
		return Doors.of(Door.of(Guard.OWNER_AGAIN, "/account/devices/**"),
				Door.of(Guard.ANYONE_WITHOUT_TOKEN, HttpMethod.POST, "/lock"),
				Door.of(Guard.ANYONE, HttpMethod.GET, "/locked"));
	}

}
