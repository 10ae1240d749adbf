package app.steady.account;

import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/**
 * Implemented by a module whose forms may be sent by somebody who is not signed in, or no
 * longer. What was typed is carried through joining or signing in and handed over here.
 */
public interface CarriedForm {

	/** Whether the form at this path belongs to the module. */
	boolean accepts(String path);

	/**
	 * Does what the form would have done, for the owner who has signed in.
	 * @param owner the person who signed in
	 * @param path where the form was sent
	 * @param fields what it held, token excepted
	 * @return a redirect, or the form again with what is wrong
	 */
	ModelAndView keep(Owner owner, String path, MultiValueMap<String, String> fields);

}
