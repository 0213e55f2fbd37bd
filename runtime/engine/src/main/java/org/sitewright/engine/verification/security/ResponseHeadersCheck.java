package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sitewright.api.contract.security.ResponseHeaders;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.composition.Headers;
import org.sitewright.engine.verification.Loads;

/** Compares the headers of a page with those that every answer has, and reads its policy. */
@ApplicationScoped
public class ResponseHeadersCheck implements Check.OfPage<ResponseHeaders> {
    private static final String POLICY = "Content-Security-Policy";
    private static final List<String> NEEDED =
            List.of("default-src 'none'", "base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'");
    private static final Set<String> LOOSE =
            Set.of("'unsafe-inline'", "'unsafe-eval'", "*", "data:", "http:", "https:");

    @Override
    public List<Finding> check(ResponseHeaders clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        Headers.base().forEach((name, value) -> {
            String sent = page.headers().getOrDefault(name, "");
            if (!name.equals(POLICY) && !sent.equals(value)) {
                findings.add(finding(
                        page.subject(),
                        sent.isEmpty() ? "Header " + name + " is not sent" : "Header " + name + " is " + sent,
                        "Send " + name + ": " + value));
            }
        });
        List<String> directives = Arrays.stream(
                        page.headers().getOrDefault(POLICY, "").split(";"))
                .map(String::strip)
                .toList();
        for (String needed : NEEDED) {
            if (!directives.contains(needed)) {
                findings.add(finding(page.subject(), "The policy lacks " + needed, "Add " + needed + " to it"));
            }
        }
        for (String directive : directives) {
            Loads.words(directive).stream()
                    .filter(LOOSE::contains)
                    .map(source -> finding(
                            page.subject(),
                            "The policy allows " + source + " in " + directive,
                            "Name the origins that are needed"))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(ResponseHeaders.class, subject, message, fix);
    }
}
