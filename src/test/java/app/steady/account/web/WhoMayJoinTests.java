package app.steady.account.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.steady.account.InvitationsFixtures;
import app.steady.account.JoiningSettings;
import app.steady.account.Membership;
import app.steady.account.PassphraseRule;
import app.steady.account.Source;
import app.steady.visit.RunningTests;
import app.steady.web.Problem;
import app.steady.web.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Joining where it is closed or by invitation: the same parts, with other settings. */
class WhoMayJoinTests extends RunningTests {

	private static final JoiningSettings CLOSED = new JoiningSettings("closed", Set.of());

	private static final Source HERE = new Source("198.51.100.7", Optional.empty());

	private static final JoiningSettings INVITED = new JoiningSettings("invited", Set.of("plum-river-77"));

	@Autowired
	Membership membership;

	@Autowired
	PassphraseRule passphrases;

	@Autowired
	Problems problems;

	@Autowired
	Arrival arrival;

	@Autowired
	Cookies cookies;

	@Autowired
	MessageSource messages;

	@Autowired
	ThymeleafViewResolver views;

	@Autowired
	ApplicationContext context;

	@Test
	void closedSaysSoAndWhatStillWorks() throws Exception {
		ModelAndView shown = controller(CLOSED).join();
		assertThat(shown.getStatus().value()).isEqualTo(200);
		Document page = page(shown);
		assertThat(page.select("h1").text()).isEqualTo("Nobody new can join here right now");
		assertThat(page.select("main a").eachAttr("href")).contains("/articles", "/help", "/write", "/self-check");
		assertThat(page.select("form").eachAttr("action")).contains("/sign-in/carrying").doesNotContain("/join");
	}

	@Test
	void closedKeepsWhatWasWrittenInSight() throws Exception {
		Document page = page(controller(CLOSED).joinCarrying(carrying("Two lines,\n<b>both</b> mine")));
		assertThat(page.selectFirst("textarea[readonly]").wholeText().strip())
			.isEqualTo("Two lines,\n<b>both</b> mine");
		assertThat(page.selectFirst("form[action=/sign-in/carrying] [name=carried.text]").attr("value"))
			.isEqualTo("Two lines,\n<b>both</b> mine");
	}

	@Test
	void closedLetsNobodyInWhoSendsTheFormAllTheSame() throws Exception {
		ModelAndView shown = join(CLOSED, "plum-river-77");
		assertThat(shown.getStatus().value()).isEqualTo(403);
		assertThat(shown.getViewName()).isEqualTo("account/join-closed");
		assertThat(page(shown).selectFirst("textarea").wholeText()).contains("precious");
	}

	@Test
	void invitedAsksForACodeAndTellsAWrongOneBesideTheField() throws Exception {
		assertThat(page(controller(INVITED).join()).select("#invitation")).hasSize(1);
		Document page = page(join(INVITED, "plum-river-78"));
		assertThat(page.select("#invitation-error").text()).contains("This code is not known here.");
		assertThat(page.selectFirst("#invitation").attr("value")).isEqualTo("plum-river-78");
		assertThat(page.selectFirst("#name").attr("value")).isEqualTo("Late guest");
		assertThat(page.selectFirst("[name=carried.text]").attr("value")).isEqualTo("precious");
		assertThat(page(join(INVITED, "")).select("#invitation-error").text())
			.contains("Type the invitation code you were given.");
	}

	@Test
	void invitedTakesARightOneHoweverItIsTypedAndMoreThanOnce() throws Exception {
		assertThat(rules(INVITED).problems(form(" Plum River 77 "), HERE)).isEmpty();
		assertThat(rules(INVITED).problems(form("PLUMRIVER77"), HERE)).isEmpty();
		assertThat(rules(INVITED).problems(form("plum"), HERE)).extracting(Problem::field)
			.containsExactly("invitation");
	}

	@Test
	void guessingCodesEndsAfterTenTries() throws Exception {
		for (int i = 0; i < 10; i++) {
			assertThat(join(INVITED, "plum-river-" + i).getStatus().value()).isEqualTo(422);
		}
		ModelAndView shown = join(INVITED, "plum-river-77");
		assertThat(shown.getStatus().value()).isEqualTo(429);
		assertThat(page(shown).select("#invitation-error").text()).contains("Too many codes");
	}

	@Test
	void openAsksForNoCode() throws Exception {
		assertThat(this.guest.open("/join").page().select("#invitation")).isEmpty();
	}

	private ModelAndView join(JoiningSettings settings, String invitation) {
		return controller(settings).join(form(invitation), carrying("precious"), new MockHttpServletResponse());
	}

	private JoinController controller(JoiningSettings settings) {
		return new JoinController(this.membership, settings, rules(settings), this.arrival, this.cookies,
				this.messages);
	}

	private JoinRules rules(JoiningSettings settings) {
		return new JoinRules(InvitationsFixtures.of(settings, this.context), this.problems, this.passphrases,
				this.messages);
	}

	private static JoinForm form(String invitation) {
		return new JoinForm("Late guest", "seven green lanterns", "own", "UTC", invitation, "true");
	}

	private static MockHttpServletRequest carrying(String text) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/join");
		request.setParameter("carried-path", "/write");
		request.setParameter("carried.text", text);
		return request;
	}

	private Document page(ModelAndView shown) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		shown.addObject("assets", this.context.getBean("assets"));
		this.views.resolveViewName(shown.getViewName(), Locale.ENGLISH)
			.render(shown.getModel(), new MockHttpServletRequest(new MockServletContext()), response);
		return Jsoup.parse(response.getContentAsString());
	}

}
