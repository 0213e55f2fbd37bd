package org.sitewright.engine.signing;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that a verdict depends on, each part as one SHA-256 in lower-case hexadecimal digits. Two verifications with
 * equal inputs give an equal verdict; what cannot be put into digests is named in ADR 8.
 *
 * @param digests by name: {@value #CONTENT}, {@value #WEBAPP}, {@value #ENGINE}, {@value #RULES}, {@value #LIBRARIES},
 *     {@value #SETTINGS}, {@value #SERVER}, one {@code components/<pack>} for each pack and one {@code theme/<name>} for each
 *     theme
 */
public record Inputs(SortedMap<String, String> digests) {
    /** Every file below {@code WEB-INF/site}: pages, pictures, site.yaml, waivers, the site's own policy. */
    public static final String CONTENT = "content";

    /** Every other file of the WAR that is neither a class path nor the signature: views, descriptors, what the server reads. */
    public static final String WEBAPP = "webapp";

    /** The engine and its API: classes and resources. */
    public static final String ENGINE = "engine";

    /** The checks that the container found, by name and byte code, each with its clause's declaration and byte code. */
    public static final String RULES = "rules";

    /** A pack of components, followed by its name: the classes and resources of its jar or folder. */
    public static final String COMPONENTS = "components/";

    /** A theme, followed by its name: its folder. */
    public static final String THEME = "theme/";

    /** Every other jar and folder of the application's class path, an organisation's policies among them. */
    public static final String LIBRARIES = "libraries";

    /** The operator's settings that can reach a verification; of secrets only whether they are given. */
    public static final String SETTINGS = "settings";

    /** Product and versions of server, Faces, CDI, EL, validation and JSON, the JDK, its language and time zone. */
    public static final String SERVER = "server";

    /** What the operator decides, not the WAR. */
    private static final List<String> OF_THE_OPERATOR = List.of(SETTINGS, SERVER);

    private static final List<String> OF_WHAT_RUNS = List.of(RULES, SETTINGS, SERVER);

    public Inputs {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** One digest over everything but the content: as long as it is equal, a page whose own files are equal need not be rendered again. */
    public String environment() {
        Summary environment = new Summary();
        digests.forEach((name, digest) -> {
            if (!name.equals(CONTENT)) {
                environment.add(name).add(digest);
            }
        });
        return environment.hex();
    }

    /** The names of what is not the same in {@code others}, or is missing on one side; in order. */
    public List<String> differences(Inputs others) {
        TreeSet<String> names = new TreeSet<>(digests.keySet());
        names.addAll(others.digests.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(digests.get(name), others.digests.get(name)))
                .toList();
    }

    /** Those that a writer of the WAR can change, without those of the operator. */
    public Inputs ofTheWar() {
        return without(OF_THE_OPERATOR);
    }

    /** The same with one more, or another of that name. */
    Inputs with(String name, String digest) {
        SortedMap<String, String> more = new TreeMap<>(digests);
        more.put(name, digest);
        return new Inputs(more);
    }

    /** Without what {@code others} lack because nothing runs where they were read: rules, settings, server. */
    Inputs comparableWith(Inputs others) {
        return without(OF_WHAT_RUNS.stream()
                .filter(name -> !others.digests.containsKey(name))
                .toList());
    }

    private Inputs without(List<String> names) {
        SortedMap<String, String> others = new TreeMap<>(digests);
        others.keySet().removeAll(names);
        return new Inputs(others);
    }
}
