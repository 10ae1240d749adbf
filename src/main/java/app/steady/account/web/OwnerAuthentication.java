package app.steady.account.web;

import java.util.List;

import app.steady.account.Owner;
import app.steady.account.Visit;
import app.steady.web.Door;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A signed-in owner, as the security chain passes it to controllers. */
class OwnerAuthentication extends AbstractAuthenticationToken {

	private final transient Owner owner;

	OwnerAuthentication(Visit visit) {
		super(visit.proved() ? AuthorityUtils.createAuthorityList(Door.AGAIN) : List.of());
		this.owner = visit.owner();
		setAuthenticated(true);
	}

	@Override
	public Object getCredentials() {
		return null;
	}

	@Override
	public Owner getPrincipal() {
		return this.owner;
	}

	@Override
	public String getName() {
		return this.owner.id().toString();
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

}
