package org.sitewright.engine.verification.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.api.contract.security.StrictTransport;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.composition.Headers;

/** Reads for how long browsers are told to ask over TLS only. */
@ApplicationScoped
public class StrictTransportCheck implements Check.OfPage<StrictTransport> {
    private static final Pattern AGE = Pattern.compile("(?:^|;)\\s*max-age\\s*=\\s*\"?(\\d{1,12})\"?\\s*(?:;|$)");

    @Override
    public List<Finding> check(StrictTransport clause, RenderedPage page) {
        if (!page.origin().startsWith("https:")) {
            return List.of(); // a developer's machine
        }
        String sent = page.headers().getOrDefault(Headers.STRICT_TRANSPORT, "");
        Matcher age = AGE.matcher(sent.toLowerCase(Locale.ROOT));
        long seconds = age.find() ? Long.parseLong(age.group(1)) : 0;
        boolean subdomains = sent.toLowerCase(Locale.ROOT).matches("(.*;)?\\s*includesubdomains\\s*(;.*)?");
        if (seconds >= clause.seconds() && subdomains) {
            return List.of();
        }
        String message = sent.isEmpty()
                ? "Header " + Headers.STRICT_TRANSPORT + " is not sent"
                : "Header " + Headers.STRICT_TRANSPORT + " is " + sent
                        + (subdomains ? "" : ", without includeSubDomains")
                        + (seconds < clause.seconds() ? ", shorter than " + clause.seconds() + " seconds" : "");
        return List.of(Finding.of(
                StrictTransport.class,
                page.subject(),
                message,
                sent.equals(Headers.TWO_YEARS)
                        ? "Ask for no more in the policy: the engine always sends " + Headers.TWO_YEARS
                        : "Send " + Headers.STRICT_TRANSPORT + ": " + Headers.TWO_YEARS));
    }
}
