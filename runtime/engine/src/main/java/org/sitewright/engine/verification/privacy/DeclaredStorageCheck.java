package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.DeclaredStorage;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Templates;

/** Reads which cookies and keys scripts write, and compares them with what their components declare. */
@ApplicationScoped
public class DeclaredStorageCheck implements Check.OfPage<DeclaredStorage> {
    private static final int LONGEST = 3_653; // ten years, as for third parties: more is a warning

    @Override
    public List<Finding> check(DeclaredStorage clause, RenderedPage page) {
        Set<Finding> findings = new LinkedHashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                untold(block).ifPresent(findings::add);
                Set<String> declared = declared(block.component());
                StoredKeys.of(block.script()).stream()
                        .filter(key -> !declared.contains(key))
                        .map(key -> finding(
                                block.blaming("js"), "The script keeps " + key + ", which @Stores does not declare"))
                        .forEach(findings::add);
            }
        }
        for (LinkedFile script : page.linked(LinkedFile.Kind.SCRIPT)) {
            StoredKeys.of(script.text())
                    .forEach(key -> findings.add(finding(
                            page.subject(script.place()), "The script keeps " + key + ", which no @Stores declares")));
        }
        page.document()
                .select("meta[http-equiv=set-cookie i]")
                .forEach(meta -> findings.add(finding(Templates.subject(page, meta), "A meta element sets a cookie")));
        return List.copyOf(findings);
    }

    /** A declaration that tells visitors nothing. */
    private static Optional<Finding> untold(RenderedBlock block) {
        return block.contract().promise(Stores.class).stream()
                .flatMap(stores -> Arrays.stream(stores.value()))
                .filter(item -> item.purpose().isBlank() || item.days() > LONGEST)
                .map(item -> new Finding(
                        DeclaredStorage.class.getAnnotation(Clause.class).id(),
                        item.purpose().isBlank() ? Severity.ERROR : Severity.WARNING,
                        block.blaming("java"),
                        "@Stores has "
                                + (item.purpose().isBlank() ? "no purpose" : "a retention of " + item.days() + " days")
                                + " for " + item.name(),
                        "Say why it is kept in words for visitors, and keep it for ten years at most"))
                .min(Comparator.comparing(Finding::severity));
    }

    private static Finding finding(Subject subject, String message) {
        return Finding.of(
                DeclaredStorage.class,
                subject,
                message,
                "Declare it in @Stores with purpose, category and days, or keep nothing");
    }

    private static Set<String> declared(Class<? extends Record> component) {
        Stores stores = Contract.of(component).promise(Stores.class).orElse(null);
        return stores == null
                ? Set.of()
                : Arrays.stream(stores.value()).map(Stores.Item::name).collect(Collectors.toSet());
    }
}
