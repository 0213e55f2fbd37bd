package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.contract.security.PlainScripts;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.ScriptText;

/** Reads the scripts of a page for what cannot be verified in them, or cannot work. */
@ApplicationScoped
public class PlainScriptsCheck implements Check.OfPage<PlainScripts> {
    /** What asks for a feature, by its name in a Permissions-Policy. */
    private static final Map<String, Pattern> FEATURES = Map.of(
            "geolocation", Pattern.compile("\\bnavigator\\s*\\.\\s*geolocation\\b"),
            "camera", Pattern.compile("\\bgetUserMedia\\s*\\("),
            "payment", Pattern.compile("\\bnew\\s+PaymentRequest\\b"),
            "usb", Pattern.compile("\\bnavigator\\s*\\.\\s*usb\\b"));

    /** The same script belongs to many pages. */
    private static final Memo<String, List<ScriptFault>> FAULTS = new Memo<>();

    private static final Memo<String, List<String>> ASKED = new Memo<>();

    @Override
    public List<Finding> check(PlainScripts clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (!block.script().isEmpty() && seen.add(block.component())) {
                check(block.script(), block.blaming("js"), page, findings);
            }
        }
        for (LinkedFile script : page.linked(LinkedFile.Kind.SCRIPT)) {
            check(script.text(), page.subject(script.place()), page, findings);
        }
        return findings;
    }

    private static void check(String script, Subject subject, RenderedPage page, List<Finding> findings) {
        FAULTS.of(script, ScriptFault::in)
                .forEach(fault -> findings.add(
                        Finding.of(PlainScripts.class, subject, "The script " + fault.words(), fault.fix())));
        String policy = page.headers().getOrDefault("Permissions-Policy", "");
        for (String feature : ASKED.of(script, PlainScriptsCheck::asked)) {
            if (policy.contains(feature + "=()")) {
                findings.add(Finding.of(
                        PlainScripts.class,
                        subject,
                        "The script asks for " + feature + ", which the page's Permissions-Policy forbids",
                        "Leave it out: browsers refuse it"));
            }
        }
    }

    private static List<String> asked(String script) {
        String code = ScriptText.of(script).code();
        return FEATURES.entrySet().stream()
                .filter(feature -> feature.getValue().matcher(code).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
