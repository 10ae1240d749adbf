package app.steady.web;

import java.util.List;

/** Implemented by each module that has public pages; asked once, at start. */
@FunctionalInterface
public interface PublicPages {

	/** All public pages of the module, each path once in the whole site. */
	List<PublicPage> publicPages();

}
