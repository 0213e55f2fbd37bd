package org.sitewright.archetype.brief;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A postal address; a part that was not given is null.
 *
 * @param street with house number
 * @param locality town or city
 * @param region state or county
 * @param postalCode as the country writes it
 * @param country name or code
 */
public record Address(String street, String locality, String region, String postalCode, String country) {
    /** Town and region, where given. */
    public Optional<String> place() {
        String place = Stream.of(locality, region).filter(part -> part != null).collect(Collectors.joining(", "));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }
}
