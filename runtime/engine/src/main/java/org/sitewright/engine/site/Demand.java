package org.sitewright.engine.site;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Nearest;
import org.sitewright.engine.component.Raw;

/**
 * A clause that a policy names, with the values it asks of it.
 *
 * @param clause its id or its name, as it was written
 * @param values values of its elements by name; those that are not given stay as they are
 * @param bySite whether the site itself asks, which may only tighten what holds already
 * @param place where it was written
 */
public record Demand(String clause, Map<String, Raw> values, boolean bySite, Place place) {
    public Demand {
        values = Map.copyOf(values);
    }

    /** Says that there is no such clause. */
    public Finding unknown(Collection<String> known) {
        Optional<String> meant = Nearest.to(clause, known);
        return Rule.POLICY.at(
                place,
                "there is no clause '" + clause + "'",
                meant.map(name -> "write '" + name + "' if that was meant")
                        .orElse(
                                "name a clause that a deployment holds by its id or annotation, and see that its jar is on the class path"));
    }
}
