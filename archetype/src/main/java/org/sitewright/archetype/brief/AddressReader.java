package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads an address written in one line, with commas: {@code 14 Quay Street, Falmouth, TR11 3HH, United Kingdom}. */
final class AddressReader {
    private static final Pattern POSTAL = Pattern.compile(
            "(?<before>.*?)\\b(?<code>[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[AC-Y]\\d[\\dW] [\\dA-Y]{4}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4,5}(?:-\\d{4})?)\\b(?<after>.*)");
    /** A part that is a street or a yard, and no town. */
    private static final Pattern STREET = Pattern.compile(
            "(?iU)\\p{L}.*\\b(?:road|rd|street|lane|avenue|ave|drive|terrace|crescent|yard|close|court|square|mews|parade|industrial estate|business park)\\.?");

    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .flatMap(code ->
                    Arrays.asList(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("es"), Locale.ITALIAN)
                            .stream()
                            .map(language -> new Locale("", code).getDisplayCountry(language)))
            .collect(Collectors.toSet());

    private AddressReader() {}

    /** The address, or empty where the line names no house number and is therefore no more than an area. */
    static Optional<Address> read(String line) {
        List<String> parts = new ArrayList<>(Arrays.asList(line.split("\\s*[,\\n]\\s*")));
        parts.removeIf(String::isBlank);
        boolean placed =
                parts.size() > 2 && POSTAL.matcher(parts.get(parts.size() - 1)).matches();
        if (parts.size() < 2
                || !(placed || parts.get(0).matches(".*\\d.*"))
                || parts.stream().anyMatch(part -> part.length() > 80)) {
            return Optional.empty();
        }
        String street = parts.remove(0);
        String country = null;
        String last = parts.get(parts.size() - 1);
        if (COUNTRIES.contains(last) || Set.of("UK", "USA", "US").contains(last)) {
            country = parts.remove(parts.size() - 1);
        }
        while (parts.size() > 1
                && (parts.get(0).matches("\\d+\\p{L}?\\s+\\p{L}.*")
                        || STREET.matcher(parts.get(0)).matches())
                && !POSTAL.matcher(parts.get(0)).matches()) {
            street = street + ", " + parts.remove(0);
        }
        String postal = null;
        List<String> places = new ArrayList<>();
        for (String part : parts) {
            Matcher matcher = POSTAL.matcher(part);
            if (postal == null && matcher.matches()) {
                postal = matcher.group("code");
                part = (matcher.group("before") + matcher.group("after")).strip();
            }
            if (!part.isEmpty()) {
                places.add(part);
            }
        }
        if (places.size() > 2) {
            street = street + ", " + String.join(", ", places.subList(0, places.size() - 2));
            places = places.subList(places.size() - 2, places.size());
        }
        return Optional.of(new Address(
                street,
                places.isEmpty() ? null : places.get(0),
                places.size() > 1 ? places.get(1) : null,
                postal,
                country));
    }
}
