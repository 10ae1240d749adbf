package app.steady.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page from which an owner reaches all that concerns the account. */
@Controller
class AccountController {

	@GetMapping("/account")
	String account() {
		return "account/account";
	}

}
