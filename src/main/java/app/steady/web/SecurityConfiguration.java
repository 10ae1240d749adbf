package app.steady.web;

import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one security chain: no session, no saved request, and no way in without a door. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain chain(HttpSecurity http, SecurityHeaders headers, List<Doors> doors,
			SecurityContextRepository devices, CsrfTokenRepository tokens, AuthenticationEntryPoint signIn,
			AccessDeniedHandler denied, List<UploadPath> uploads) throws Exception {
		List<Door> all = doors.stream().flatMap((module) -> module.list().stream()).toList();
		http.securityContext((context) -> context.securityContextRepository(devices))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.headers((table) -> table.defaultsDisabled().addHeaderWriter(headers))
			.addFilterBefore(new CrossSiteFilter(), CsrfFilter.class)
			.addFilterBefore(new UploadFilter(uploads), CsrfFilter.class)
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens).requireCsrfProtectionMatcher(withToken(all, tokens)))
			.formLogin(AbstractHttpConfigurer::disable)
			.httpBasic(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.exceptionHandling((faults) -> faults.authenticationEntryPoint(listed(all, signIn::commence))
				.accessDeniedHandler((request, response, ex) -> listed(all, (rq, rs, auth) -> denied.handle(rq, rs, ex))
					.commence(request, response, null)))
			.authorizeHttpRequests((requests) -> {
				requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll();
				for (Door door : all) {
					guard(requests.requestMatchers(door.matcher()), door.guard());
				}
				requests.anyRequest().denyAll();
			});
		return http.build();
	}

	private static void guard(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl url, Door.Guard guard) {
		switch (guard) {
			case OWNER -> url.authenticated();
			case OWNER_AGAIN -> url.hasAuthority(Door.AGAIN);
			default -> url.permitAll();
		}
	}

	private static RequestMatcher withToken(List<Door> doors, CsrfTokenRepository tokens) {
		List<RequestMatcher> without = doors.stream()
			.filter((door) -> door.guard() == Door.Guard.ANYONE_WITHOUT_TOKEN)
			.map(Door::matcher)
			.toList();
		return (request) -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && tokens.loadToken(request) != null
				&& without.stream().noneMatch((matcher) -> matcher.matches(request));
	}

	private static AuthenticationEntryPoint listed(List<Door> doors, AuthenticationEntryPoint next) {
		return (request, response, ex) -> {
			if (doors.stream().anyMatch((door) -> door.matcher().matches(request))) {
				next.commence(request, response, ex);
			}
			else {
				response.sendError(HttpServletResponse.SC_NOT_FOUND);
			}
		};
	}

	@Bean
	StrictHttpFirewall firewall(SteadySettings settings) {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(settings.hosts()::contains);
		return firewall;
	}

}
