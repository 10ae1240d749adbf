package app.steady.web.error;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** Replaces the server's own page for requests that never reach the application. */
class BrokenRequestValve extends ErrorReportValve {

	private final ErrorPages pages;

	BrokenRequestValve(ErrorPages pages) {
		this.pages = pages;
	}

	@Override
	protected void report(Request request, Response response, Throwable fault) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			this.pages.write(response.getStatus(), response.getResponse());
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The error page could not be sent", ex);
		}
	}

}
