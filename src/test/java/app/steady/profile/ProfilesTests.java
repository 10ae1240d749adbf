package app.steady.profile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import app.steady.account.Owner;
import app.steady.vault.DataKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class ProfilesTests {

	private final AtomicInteger fetched = new AtomicInteger();

	private final Profiles profiles = new Profiles(new Counted(), new ProfileSeal(), Clock.systemUTC());

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void areFetchedOnceForARequestAndAnOwner() {
		Owner owner = somebody();
		ask();
		this.profiles.of(owner);
		this.profiles.kept(owner);
		assertThat(this.fetched).hasValue(1);
		this.profiles.of(somebody());
		assertThat(this.fetched).hasValue(2);
		ask();
		this.profiles.of(owner);
		assertThat(this.fetched).hasValue(3);
	}

	@Test
	void areFetchedAnewWhereThereIsNoRequest() {
		Owner owner = somebody();
		this.profiles.of(owner);
		this.profiles.of(owner);
		assertThat(this.fetched).hasValue(2);
	}

	private static void ask() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
	}

	private static Owner somebody() {
		return new Owner(UUID.randomUUID(), DataKey.generate(), ZoneOffset.UTC);
	}

	private final class Counted implements ProfileRows {

		@Override
		public ProfileRow saveAndFlush(ProfileRow row) {
			return row;
		}

		@Override
		public Optional<ProfileRow> findById(UUID ownerId) {
			ProfilesTests.this.fetched.incrementAndGet();
			return Optional.empty();
		}

	}

}
