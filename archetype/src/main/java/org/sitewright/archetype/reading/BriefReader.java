package org.sitewright.archetype.reading;

import org.sitewright.archetype.folder.Delivery;

/**
 * A way to read a brief. Whoever reads, {@link Provenance} then holds every value against the place it names: a value
 * that does not stand there is rejected, so no reader can invent or leak unnoticed. Found through {@link
 * java.util.ServiceLoader} and chosen by name.
 */
public interface BriefReader {
    /** What it is called in a setting: {@code rules}. */
    String name();

    /**
     * Reads what was delivered.
     *
     * @throws org.sitewright.archetype.brief.BriefException when it holds nothing that can be read
     */
    Reading read(Delivery delivery);
}
