package app.steady.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.steady.database.OnH2;
import app.steady.database.OnPostgres;
import app.steady.vault.DataKey;
import app.steady.visit.TestClock;
import jakarta.persistence.EntityManager;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownDevicesStoreTests {

	private static final Browser PHONE = new Browser(DeviceKind.OWN, "Firefox on Android");

	private static final Browser DESK = new Browser(DeviceKind.SHARED, "Edge on Windows");

	@Transactional
	abstract static class Cases {

		@Autowired
		Devices devices;

		@Autowired
		Accounts accounts;

		@Autowired
		JdbcClient sql;

		@Autowired
		EntityManager memory;

		final TestClock clock = new TestClock();

		@Autowired
		PlatformTransactionManager transactions;

		OpenAccounts open;

		SignedInDevices signedIn;

		KnownDevices known;

		Owner owner;

		Owner other;

		@BeforeEach
		void open() {
			SignIns signIns = new SignIns(this.sql);
			this.signedIn = new SignedInDevices(this.devices, this.accounts, signIns, this.clock);
			this.open = new OpenAccounts(this.accounts, new TransactionTemplate(this.transactions), this.clock);
			this.known = new KnownDevices(this.devices, this.open, signIns, this.clock);
			this.owner = account();
			this.other = account();
		}

		@Test
		void areListedByLastUseWithTheirNames() {
			DeviceCookie phone = open(this.owner, PHONE);
			this.clock.pass(Duration.ofMinutes(10));
			DeviceCookie desk = open(this.owner, DESK);
			open(this.other, PHONE);
			this.clock.pass(Duration.ofMinutes(3));
			this.signedIn.recognise(phone);
			List<KnownDevice> list = list(phone);
			assertThat(list).extracting(KnownDevice::browser).containsExactly(PHONE, DESK);
			assertThat(list).extracting(KnownDevice::here).containsExactly(true, false);
			assertThat(list).extracting(KnownDevice::id).containsExactly(phone.token().id(), desk.token().id());
			assertThat(list.get(0).usedAt()).isEqualTo(this.clock.instant());
			assertThat(list.get(1).signedInAt()).isEqualTo(this.clock.instant().minus(Duration.ofMinutes(3)));
		}

		@Test
		void areLockedByHandOrByQuietAndGoneAtTheirEnd() {
			DeviceCookie phone = open(this.owner, PHONE);
			open(this.owner, DESK);
			assertThat(list(phone)).allMatch(KnownDevice::awake);
			this.clock.pass(Duration.ofMinutes(15));
			assertThat(list(phone)).extracting(KnownDevice::awake).containsExactlyInAnyOrder(true, false);
			this.signedIn.lock(phone);
			assertThat(list(phone)).hasSize(2).noneMatch(KnownDevice::awake);
			this.clock.pass(Duration.ofHours(12));
			assertThat(list(phone)).extracting(KnownDevice::browser).containsExactly(PHONE);
		}

		@Test
		void leaveNoRowBehindOnceTheirOwnerSignsInAgain() {
			open(this.other, PHONE);
			open(this.owner, DESK);
			DeviceCookie phone = open(this.owner, PHONE);
			this.clock.pass(Duration.ofDays(30));
			assertThat(list(phone)).isEmpty();
			open(this.owner, DESK);
			this.memory.flush();
			assertThat(this.sql.sql("select owner_id from device").query(UUID.class).list())
				.containsExactlyInAnyOrder(this.owner.id(), this.other.id());
		}

		@Test
		void endOneOrOthersOrAllOfThisOwnerOnly() {
			DeviceCookie theirs = open(this.other, PHONE);
			DeviceCookie here = open(this.owner, PHONE);
			DeviceCookie there = open(this.owner, DESK);
			open(this.owner, DESK);
			this.known.end(this.owner, theirs.token().id());
			this.known.end(this.owner, there.token().id());
			assertThat(list(here)).hasSize(2);
			this.known.endOthers(here);
			assertThat(list(here)).singleElement().matches(KnownDevice::here);
			this.known.endAll(this.owner);
			assertThat(list(here)).isEmpty();
			assertThat(this.known.of(this.other, theirs)).hasSize(1);
		}

		@Test
		void haveNamesThatNobodyElseReads() {
			DeviceCookie phone = open(this.owner, PHONE);
			this.memory.flush();
			assertThat(bytes("select label from device")).doesNotContain("Firefox", "Android");
			assertThat(bytes("select note from sign_in")).doesNotContain("Firefox", "Android", "OWN", "JOINED");
			assertThat(list(phone).get(0).browser().label()).isEqualTo("Firefox on Android");
		}

		@Test
		void withoutANameOrWithThatOfAnotherRowAreABrowser() {
			DeviceCookie phone = open(this.owner, PHONE);
			open(this.owner, DESK);
			this.memory.flush();
			this.sql.sql("update device set label = null where id = ?").param(phone.token().id()).update();
			this.memory.clear();
			assertThat(list(phone)).extracting((device) -> device.browser().label())
				.containsExactlyInAnyOrder("A browser", "Edge on Windows");
			this.sql.sql("update device set label = (select max(note) from sign_in)").update();
			this.memory.clear();
			assertThat(list(phone)).extracting((device) -> device.browser().label())
				.containsExactly("A browser", "A browser");
		}

		@Test
		void keepTheLastTwentySignIns() {
			open(this.other, DESK);
			for (int time = 0; time < 25; time++) {
				this.clock.pass(Duration.ofMinutes(1));
				open(this.owner, (time == 24) ? PHONE : DESK);
			}
			List<SignIn> kept = this.known.signIns(this.owner);
			assertThat(kept).hasSize(20).isSortedAccordingTo((one, next) -> next.at().compareTo(one.at()));
			assertThat(kept.get(0).at()).isEqualTo(this.clock.instant());
			assertThat(kept.get(0).note()).contains(new SignIn.Note(Way.JOINED, DeviceKind.OWN, PHONE.label()));
			assertThat(kept.get(19).at()).isEqualTo(this.clock.instant().minus(Duration.ofMinutes(19)));
			assertThat(this.known.signIns(this.other)).hasSize(1);
		}

		@Test
		void showSignInsThatWereMovedWithoutWhatTheySay() {
			open(this.owner, PHONE);
			this.sql.sql("update sign_in set owner_id = ?").param(this.other.id()).update();
			assertThat(this.known.signIns(this.other)).singleElement()
				.satisfies((moved) -> assertThat(moved.note()).isEmpty());
		}

		@Test
		void askAgainAsTheOwnerChoseFromNowOn() {
			DeviceCookie phone = open(this.owner, PHONE);
			assertThat(this.known.asking(this.owner)).isEqualTo(Asking.HALF_A_DAY);
			assertThat(this.known.ask(this.owner, Asking.A_QUARTER, phone)).contains(Duration.ofDays(30));
			assertThat(this.known.ask(this.owner, Asking.EVERY_TIME, phone)).isEmpty();
			this.memory.flush();
			this.memory.clear();
			assertThat(this.known.asking(this.owner)).isEqualTo(Asking.EVERY_TIME);
			assertThat(this.devices.findById(phone.deviceId()).orElseThrow().isOver(after(Duration.ofHours(12))))
				.isTrue();
			assertThat(this.known.ask(this.owner, Asking.HALF_A_DAY, phone)).contains(Duration.ofDays(30));
			this.memory.flush();
			this.memory.clear();
			assertThat(this.devices.findById(phone.deviceId()).orElseThrow().isOver(after(Duration.ofHours(719))))
				.isFalse();
		}

		@Test
		void stayLockedWhileTheirOwnerChoosesWhenToBeAsked() {
			DeviceCookie phone = open(this.owner, PHONE);
			this.memory.flush();
			assertThat(this.devices.findById(phone.deviceId())).get().matches((device) -> !device.isLocked());
			this.sql.sql("update device set wrapped_key = null").update();
			this.known.ask(this.owner, Asking.EVERY_TIME, phone);
			this.memory.flush();
			this.memory.clear();
			assertThat(this.devices.findById(phone.deviceId())).get().matches(Device::isLocked);
		}

		@Test
		void tellWhatBecameOfThemWhoeverIsTooLate() {
			DeviceCookie phone = open(this.owner, PHONE);
			Owner late = new Owner(this.owner.id(), DataKey.generate(), this.owner.zone());
			Arrangements arrangements = new Arrangements(this.open, this.clock);
			List<ThrowingCallable> changes = List.of(() -> this.known.asking(late),
					() -> this.known.ask(late, Asking.EVERY_TIME, phone), () -> arrangements.agreement(late),
					() -> arrangements.takeBack(late), () -> arrangements.move(late, ZoneOffset.UTC));
			assertThat(changes)
				.allSatisfy((change) -> assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(change));
			this.known.endAll(this.owner);
			this.memory.clear();
			assertThatExceptionOfType(EmptyResultDataAccessException.class)
				.isThrownBy(() -> this.known.ask(this.owner, Asking.EVERY_TIME, phone));
			this.sql.sql("delete from account where owner_id = ?").param(late.id()).update();
			this.memory.clear();
			assertThat(changes).allSatisfy(
					(change) -> assertThatExceptionOfType(EmptyResultDataAccessException.class).isThrownBy(change));
		}

		@Test
		void countTheirSignInsAmongWhatIsSealedAnew() {
			assertThat(new AccountRecords().tables()).containsExactly(SignIns.TABLE);
			open(this.owner, PHONE);
			Owner later = new Owner(this.owner.id(), this.owner.key().successor(), this.owner.zone());
			SealedRows rows = new SealedRows(this.sql);
			assertThat(rows.countOlder(SignIns.TABLE, later)).isOne();
			rows.sealAnew(SignIns.TABLE, later, SealedRows.FIRST, 10);
			assertThat(rows.countOlder(SignIns.TABLE, later)).isZero();
			assertThat(this.known.signIns(later).get(0).note()).isPresent();
		}

		private Instant after(Duration time) {
			return this.clock.instant().plus(time);
		}

		private List<KnownDevice> list(DeviceCookie here) {
			this.memory.flush();
			this.memory.clear();
			return this.known.of(this.owner, here);
		}

		private String bytes(String query) {
			return new String(this.sql.sql(query).query(byte[].class).single(), StandardCharsets.UTF_8);
		}

		private DeviceCookie open(Owner whose, Browser browser) {
			return this.signedIn.open(whose, browser, Asking.HALF_A_DAY, Way.JOINED).cookie();
		}

		private Owner account() {
			Owner made = new Owner(UUID.randomUUID(), DataKey.generate(), ZoneId.of("Europe/Berlin"));
			Details details = new Details(made.zone(), 1, this.clock.instant());
			this.sql.sql("""
					insert into account (owner_id, name, passphrase_key, details, created_at, updated_at, version)
					values (?, ?, ?, ?, current_timestamp, current_timestamp, 0)""")
				.params(made.id(), made.id().toString().getBytes(), new byte[1], details.seal(made.key(), made.id()))
				.update();
			return made;
		}

	}

	@Nested
	@OnH2
	class OnH2Tests extends Cases {

	}

	@Nested
	@OnPostgres
	class OnPostgresTests extends Cases {

	}

}
