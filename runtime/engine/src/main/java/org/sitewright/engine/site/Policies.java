package org.sitewright.engine.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Nearest;
import org.sitewright.engine.component.Raw;

/**
 * All policies of a site as one: of the organisation ({@value #FILE} in any artifact), of the profiles that it or the
 * site names ({@code META-INF/sitewright/profiles/<name>.yaml}), and of the site ({@code policy.yaml} beside {@code
 * site.yaml}), which may only tighten.
 */
final class Policies {
    static final String FILE = "META-INF/sitewright/policy.yaml";
    private static final String PROFILES = "META-INF/sitewright/profiles/";
    private static final List<String> SHIPPED = List.of("marketing", "regulated", "shop");

    private final ClassLoader loader;
    private final Consumer<Finding> problems;
    private final Set<String> profiles = new HashSet<>();
    private Policy all = Policy.NONE;

    Policies(ClassLoader loader, Consumer<Finding> problems) {
        this.loader = loader;
        this.problems = problems;
    }

    /**
     * What holds for a site.
     *
     * @param chosen the profiles that the site names
     * @param file path of the site's own policy
     * @param own its bytes, where there is one
     */
    Policy load(List<Raw.Scalar> chosen, String file, Optional<byte[]> own) {
        try {
            for (URL url : Collections.list(loader.getResources(FILE))) {
                try (InputStream in = url.openStream()) {
                    add(PolicyReader.read(named(url), in.readAllBytes(), false, problems));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        chosen.forEach(this::addProfile);
        own.ifPresent(bytes -> addOwn(PolicyReader.read(file, bytes, true, problems)));
        return all;
    }

    /** {@code acme-policy.jar!/META-INF/sitewright/policy.yaml}: which of several it is. */
    private static String named(URL url) {
        return url.toString().replaceFirst("^.*?([^/]*!?/META-INF/)", "$1");
    }

    private void add(PolicyReader.Read read) {
        all = all.and(read.policy());
        read.profiles().forEach(this::addProfile);
    }

    private void addOwn(PolicyReader.Read read) {
        all.loosenedBy(read.policy())
                .forEach(loosening -> problems.accept(Rule.POLICY.at(
                        read.places().get(loosening.key()).place(),
                        "a site may only tighten: " + loosening.why(),
                        "take '" + loosening.key() + "' out, or tighten it")));
        if (!all.breakGlass()
                && read.places().containsKey("breakGlass")
                && read.policy().breakGlass()) {
            problems.accept(Rule.POLICY.at(
                    read.places().get("breakGlass").place(),
                    "a site may only tighten: break-glass is forbidden",
                    "take 'breakGlass' out"));
        }
        add(read);
    }

    private void addProfile(Raw.Scalar name) {
        if (!profiles.add(name.text())) {
            return;
        }
        String file = PROFILES + name.text() + ".yaml";
        try (InputStream in = name.text().matches("[a-z0-9-]{1,60}") ? loader.getResourceAsStream(file) : null) {
            if (in == null) {
                problems.accept(Rule.POLICY.at(
                        name.place(), "there is no profile '" + name.text() + "'", Nearest.fix(name.text(), SHIPPED)));
                return;
            }
            add(PolicyReader.read(file, in.readAllBytes(), false, problems));
        } catch (IOException unreadable) {
            problems.accept(Rule.POLICY.at(Place.of(file), "the profile cannot be read", "correct its jar"));
        }
    }
}
