package org.sitewright.acceptance.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Two people who can sign in: one is a member, one is a guest. */
@BasicAuthenticationMechanismDefinition(realmName = "Kanalhaus")
@ApplicationScoped
public class Members implements IdentityStore {
    /** Whether these are the words of one of them; Jakarta Security finds the method by its parameter. */
    public CredentialValidationResult validate(UsernamePasswordCredential typed) {
        if (typed.compareTo("ada", "the lock is open")) {
            return new CredentialValidationResult("ada", Set.of("member"));
        }
        return typed.compareTo("ben", "the lock is shut")
                ? new CredentialValidationResult("ben", Set.of("guest"))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
