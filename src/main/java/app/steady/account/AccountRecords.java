package app.steady.account;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The account's part of what is taken along, sealed anew, or erased. Labels of browsers
 * are not: their rows go when the key changes.
 */
@Component
class AccountRecords implements PersonalRecords {

	@Override
	public String part() {
		return "account";
	}

	@Override
	public List<SealedTable> tables() {
		return List.of(SignIns.TABLE);
	}

}
