package app.steady.account.web;

import app.steady.account.Erasure;
import app.steady.account.SignedInDevices;
import app.steady.account.Visit;
import app.steady.account.DeviceCookie;
import app.steady.visit.RunningTests;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class GoneMeanwhileTests extends RunningTests {

	private static final Exception FAULT = new DataIntegrityViolationException("no such account");

	@Autowired
	GoneMeanwhile gone;

	@Autowired
	SignedInDevices devices;

	@Autowired
	Erasure erasure;

	@Test
	void aFormThatWasLetInBeforeTheAccountWasErasedAsksToSignIn() {
		MockHttpServletRequest request = letIn("Gone A");
		assertThat(answer(request, FAULT)).isNull();
		this.erasure.erase(((Visit) request.getAttribute(DeviceContexts.VISIT)).owner());
		assertThat(answer(request, FAULT).getViewName()).isEqualTo("forward:/sign-in/carrying");
	}

	@Test
	void otherFaultsAndOtherVisitorsAreLeftToOthers() {
		MockHttpServletRequest request = letIn("Gone B");
		this.erasure.erase(((Visit) request.getAttribute(DeviceContexts.VISIT)).owner());
		assertThat(answer(request, new IllegalStateException())).isNull();
		request.removeAttribute(DeviceContexts.VISIT);
		assertThat(answer(request, FAULT)).isNull();
	}

	private MockHttpServletRequest letIn(String name) {
		String cookie = this.guest.joined(name).cookie().orElseThrow();
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/write");
		request.setCookies(new Cookie("steady", cookie));
		request.setAttribute(DeviceContexts.VISIT,
				this.devices.recognise(DeviceCookie.parse(cookie).orElseThrow()).orElseThrow());
		return request;
	}

	private ModelAndView answer(MockHttpServletRequest request, Exception fault) {
		return this.gone.resolveException(request, new MockHttpServletResponse(), this, fault);
	}

}
