package org.sitewright.archetype.brief;

import java.util.Optional;

/**
 * What a visitor should do next, as asked for; whether it can be done depends on what else was given.
 *
 * @param label what the button says, where given
 * @param to {@code call}, {@code text}, {@code mail}, the name of a section, an address with a safe scheme, or nothing
 */
public record WantedAction(Optional<String> label, Optional<String> to) {}
