package org.sitewright.engine.verification.security.roles;

import org.sitewright.api.contract.security.Roles;

/** What members wrote down of their voyages. */
@Roles("member")
public record Logbook(String heading) {}
