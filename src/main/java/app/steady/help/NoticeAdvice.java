package app.steady.help;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page that is rendered by request the notices for its fragment. */
@ControllerAdvice
class NoticeAdvice {

	private final ObjectProvider<Notices> notices;

	NoticeAdvice(ObjectProvider<Notices> notices) {
		this.notices = notices;
	}

	@ModelAttribute("notices")
	Notices notices() {
		return this.notices.getIfAvailable();
	}

}
