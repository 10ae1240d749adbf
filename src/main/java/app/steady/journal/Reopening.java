package app.steady.journal;

import java.util.UUID;

import app.steady.account.Owner;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * Opens an entry for its page, read again if the rules have grown since. Whatever goes
 * wrong with that, the entry opens.
 */
@Service
public class Reopening {

	private static final Log LOG = LogFactory.getLog(Reopening.class);

	private final Journal journal;

	Reopening(Journal journal) {
		this.journal = journal;
	}

	/**
	 * Opens an entry.
	 * @throws EntryNotFoundException if the owner has no such entry
	 */
	public OpenEntry open(Owner owner, UUID id) {
		OpenEntry kept = this.journal.open(owner, id);
		try {
			return this.journal.isCurrent(owner, kept) ? kept : this.journal.readAgain(owner, id);
		}
		catch (EntryNotFoundException ex) {
			throw ex;
		}
		catch (ConcurrencyFailureException ex) {
			return this.journal.open(owner, id);
		}
		catch (RuntimeException | StackOverflowError ex) {
			LOG.warn("A page was not read again: " + ex.getClass().getName());
			return kept;
		}
	}

}
