package app.steady.web.error;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends every fault that nothing else has answered. The log gets what failed and where,
 * never the fault's message, which may hold what a person typed.
 */
class FaultFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(FaultFilter.class);

	private static final int FRAMES = 12;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException fault) {
			Throwable cause = (fault instanceof ServletException && fault.getCause() != null) ? fault.getCause()
					: fault;
			int status = status(cause);
			if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
				LOG.error("{} answered with {}: {}", request.getMethod(), status, trace(cause));
			}
			if (!response.isCommitted()) {
				response.sendError(status);
			}
		}
	}

	private static int status(Throwable fault) {
		if (fault instanceof InvalidParameterException unreadable) {
			return unreadable.getErrorCode();
		}
		boolean withoutDatabase = fault instanceof CannotCreateTransactionException
				|| fault instanceof DataAccessResourceFailureException;
		return withoutDatabase ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
				: HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
	}

	private static String trace(Throwable fault) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(fault);
		String code = (root instanceof SQLException sql) ? " " + sql.getSQLState() + "/" + sql.getErrorCode() : "";
		return fault.getClass().getName() + " from " + root.getClass().getName() + code
				+ Arrays.stream(root.getStackTrace())
					.limit(FRAMES)
					.map((frame) -> "\n\tat " + frame)
					.collect(Collectors.joining());
	}

}
