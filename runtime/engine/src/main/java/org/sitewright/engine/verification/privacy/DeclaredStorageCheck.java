package org.sitewright.engine.verification.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.privacy.DeclaredStorage;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.ScriptText;

/** Reads which cookies and keys scripts write, and compares them with what their components declare. */
@ApplicationScoped
public class DeclaredStorageCheck implements Check.OfPage<DeclaredStorage> {
    private static final String KEY = "(?:[\"'`]([^\"'`=;$]+)|([A-Za-z_$][\\w$]*)|)";
    private static final List<Pattern> WRITES = Stream.of(
                    "\\.cookie\\s*\\+?=(?!=)\\s*" + KEY,
                    "cookieStore\\s*\\.\\s*set\\s*\\(\\s*(?:\\{\\s*name\\s*:\\s*)?" + KEY,
                    "\\b(?:local|session)Storage\\s*\\.\\s*setItem\\s*\\(\\s*" + KEY,
                    "\\b(?:local|session)Storage\\s*\\[\\s*" + KEY + "[^\\]]*\\]\\s*\\??\\??=(?!=)",
                    "\\b(?:local|session)Storage\\s*\\.\\s*(?!(?:set|get|remove)Item\\b|clear\\b|key\\b|length\\b)()([\\w$]+)\\s*=(?!=)",
                    "\\bindexedDB\\s*\\.\\s*open\\s*\\(\\s*" + KEY,
                    "\\bcaches\\s*\\.\\s*open\\s*\\(\\s*" + KEY,
                    // another name for the store: what is written through it cannot be read from the source
                    "(?:=|\\(|,|return)\\s*(?:window\\s*\\.\\s*)?()(localStorage|sessionStorage|indexedDB)\\s*[;,)\\n]")
            .map(Pattern::compile)
            .toList();

    @Override
    public List<Finding> check(DeclaredStorage clause, RenderedPage page) {
        Set<Finding> findings = new LinkedHashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                Set<String> declared = declared(block.component());
                keys(ScriptText.of(block.script()).code()).stream()
                        .filter(key -> !declared.contains(key))
                        .map(key -> finding(
                                block.blaming("js"), "The script keeps " + key + ", which @Stores does not declare"))
                        .forEach(findings::add);
            }
        }
        page.document()
                .select("meta[http-equiv=set-cookie i]")
                .forEach(meta -> findings.add(finding(
                        page.block(meta).map(b -> b.blaming("xhtml")).orElseGet(page::subject),
                        "A meta element sets a cookie")));
        return List.copyOf(findings);
    }

    private static Finding finding(Subject subject, String message) {
        return Finding.of(
                DeclaredStorage.class,
                subject,
                message,
                "Declare it in @Stores with purpose, category and days, or keep nothing");
    }

    private static Set<String> declared(Class<? extends Record> component) {
        Stores stores = component.getAnnotation(Stores.class);
        return stores == null
                ? Set.of()
                : Arrays.stream(stores.value()).map(Stores.Item::name).collect(Collectors.toSet());
    }

    private static Set<String> keys(String code) {
        Set<String> keys = new LinkedHashSet<>();
        for (Pattern write : WRITES) {
            write.matcher(code)
                    .results()
                    .forEach(match -> keys.add(
                            match.group(1) != null && !match.group(1).isEmpty()
                                    ? match.group(1).strip()
                                    : match.group(2) != null
                                            ? constant(code, match.group(2))
                                            : "a key that is no literal"));
        }
        return keys;
    }

    private static String constant(String code, String name) {
        Matcher value = Pattern.compile("\\bconst\\s+" + Pattern.quote(name) + "\\s*=\\s*[\"'`]([^\"'`=;$]+)")
                .matcher(code);
        return value.find() ? value.group(1).strip() : name;
    }
}
