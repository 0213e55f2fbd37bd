package org.sitewright.acceptance;

import static org.sitewright.acceptance.WarFiles.SITE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every way to break the good site that these tests know: what is changed, and what the verdict must say of it. */
final class BreakingWays {
    static final String INDEX = SITE + "pages/index.yaml";
    static final String HOUSE = SITE + "pages/house.yaml";
    static final String CONTACT = SITE + "pages/contact.yaml";
    static final String VISIT = SITE + "pages/visit.yaml";
    static final String VIEW = SITE + "views/visit.xhtml";
    static final String SETTINGS = SITE + "site.yaml";
    static final String WAIVERS = SITE + "waivers.yaml";
    static final String SOMETHING = "{text: Something of a third party}";

    static final List<Way> ALL = new ArrayList<>();

    private BreakingWays() {}

    /** What a promise is about; input is what comes before all promises. */
    enum Dimension {
        SEO,
        PERFORMANCE,
        SECURITY,
        ACCESSIBILITY,
        PRIVACY,
        INPUT
    }

    /**
     * One way.
     *
     * @param dimension what kind of promise it breaks
     * @param name what somebody did
     * @param change does it to the good site
     * @param pack the third party's jar
     * @param id of the finding
     * @param file at fault, as the finding names it, or its end
     */
    record Way(Dimension dimension, String name, UnaryOperator<WarFiles> change, Pack pack, String id, String file) {
        /** The broken site. */
        WarFiles site() {
            return change.apply(WarFiles.good());
        }

        /** Whether only a server sees it: the testkit has the classes of its test, whatever jar they come in. */
        boolean onServersOnly() {
            return pack != Pack.WHOLE;
        }

        @Override
        public String toString() {
            return dimension + ": " + name + " (" + id + ")";
        }
    }

    /** All of them. */
    static List<Way> all() {
        return List.copyOf(ALL);
    }

    /** Those that the testkit can show. */
    static List<Way> inTheTestkit() {
        return ALL.stream().filter(way -> !way.onServersOnly()).toList();
    }

    /** The one whose name ends so. */
    static Way named(String name) {
        return ALL.stream().filter(way -> way.name().endsWith(name)).findFirst().orElseThrow();
    }

    static void way(Dimension dimension, String name, String id, String file, UnaryOperator<WarFiles> change) {
        ALL.add(new Way(dimension, name, change, Pack.WHOLE, id, file));
    }

    /** A component of a third party that breaks its word as soon as it is used. */
    static void liar(Dimension dimension, String component, String id, String extension) {
        liar(dimension, component, SOMETHING, id, extension);
    }

    static void liar(Dimension dimension, String component, String values, String id, String extension) {
        way(
                dimension,
                "a pack's " + component,
                id,
                file(component, extension),
                site -> site.block(component + ": " + values));
    }

    static String file(String component, String extension) {
        if (extension.isEmpty()) {
            return HOUSE;
        }
        String name = component;
        if (extension.equals("java")) {
            StringBuilder type = new StringBuilder();
            for (String word : component.split("-")) {
                type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
            name = type.toString();
        }
        return "org/sitewright/acceptance/acme/" + component.replace("-", "") + "/" + name + "." + extension;
    }

    /** A waiver of {@code id} on the home page. */
    static String waiver(String id, String owner, String approver) {
        return """
                - id: %s
                  page: /
                  block: "*"
                  reason: The new version of the pack comes in spring.
                  owner: %s
                  approver: %s
                  issued: 2026-01-10
                  expires: 2026-03-31
                """
                .formatted(id, owner, approver);
    }

    static {
        BrokenPromises.addAll();
        BrokenPractice.addAll();
        BrokenInput.addAll();
    }
}
