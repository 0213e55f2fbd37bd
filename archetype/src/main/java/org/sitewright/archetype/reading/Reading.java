package org.sitewright.archetype.reading;

import java.util.List;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;

/**
 * What a reader found: values in the form of {@code brief.yaml}, each with its place, and what is to be said about the
 * rest.
 *
 * @param values with the keys of {@code brief.schema.json}
 * @param remarks what was not published, and what was assumed
 */
public record Reading(Value.Fields values, List<Remark> remarks) {
    public Reading {
        remarks = List.copyOf(remarks);
    }
}
