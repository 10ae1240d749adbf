package app.steady.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;

import app.steady.account.Owner;
import app.steady.vault.DataKey;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReopeningTests {

	private static final Owner OWNER = new Owner(UUID.randomUUID(), DataKey.generate(), ZoneOffset.UTC);

	private static final OpenEntry KEPT = entry(1);

	private static final OpenEntry FRESH = entry(2);

	@Test
	void givesWhatWasReadAgain() {
		assertThat(open(false, () -> FRESH)).isEqualTo(FRESH);
	}

	@Test
	void doesNotReadAgainWhatIsCurrent() {
		assertThat(open(true, () -> {
			throw new AssertionError("read again");
		})).isEqualTo(KEPT);
	}

	@Test
	void aReadingThatFailsKeepsNoEntryFromOpening() {
		assertThat(open(false, () -> {
			throw new IndexOutOfBoundsException("anything");
		})).isEqualTo(KEPT);
	}

	@Test
	void whatAnotherRequestHasReadMeanwhileIsShown() {
		assertThat(open(false, () -> {
			throw new OptimisticLockingFailureException("another was faster");
		})).isEqualTo(FRESH);
	}

	@Test
	void whatWasDeletedMeanwhileIsNotShown() {
		assertThatExceptionOfType(EntryNotFoundException.class).isThrownBy(() -> open(false, () -> {
			throw new EntryNotFoundException();
		}));
	}

	private static OpenEntry open(boolean current, Supplier<OpenEntry> again) {
		return new Reopening(new Journal(null, null, null, null) {

			private int opened;

			@Override
			public OpenEntry open(Owner owner, UUID id) {
				return (this.opened++ == 0) ? KEPT : FRESH;
			}

			@Override
			boolean isCurrent(Owner owner, OpenEntry entry) {
				return current;
			}

			@Override
			public OpenEntry readAgain(Owner owner, UUID id) {
				return again.get();
			}

		}).open(OWNER, KEPT.id());
	}

	private static OpenEntry entry(long version) {
		return new OpenEntry(new UUID(0, 1), LocalDate.EPOCH, Instant.EPOCH, Instant.EPOCH, version, null, null);
	}

}
