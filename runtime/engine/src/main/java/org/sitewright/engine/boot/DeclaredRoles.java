package org.sitewright.engine.boot;

import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.Collection;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.security.Roles;

/**
 * The roles that components name, told to the server: one that is declared nowhere is none that a user could be in
 * (Jakarta Servlet 6.0, 13.3), and a site has no deployment descriptor to declare it in.
 */
final class DeclaredRoles {
    private DeclaredRoles() {}

    /** Declares what {@code components} name; a name that is none is found later, by the clause's own check. */
    static void tell(ServletContext context, Collection<Class<?>> components) {
        String[] roles = components.stream()
                .flatMap(component -> Contract.of(component).promise(Roles.class).stream())
                .flatMap(declared -> Arrays.stream(declared.value()))
                .filter(role -> !role.isBlank() && !role.equals("*"))
                .distinct()
                .sorted()
                .toArray(String[]::new);
        if (roles.length > 0) {
            context.declareRoles(roles);
        }
    }
}
