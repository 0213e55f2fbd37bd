package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.api.contract.performance.NoBlockingScript;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Looks for scripts that a browser runs before it goes on. */
@ApplicationScoped
public class NoBlockingScriptCheck implements Check.OfPage<NoBlockingScript> {
    private static final Pattern CLASSIC = Pattern.compile(
            "(?:(?:text|application)/(?:x-)?(?:java|ecma|j|live)script[\\d.]*)?", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(NoBlockingScript clause, RenderedPage page) {
        return page.document().select("script").stream()
                .filter(NoBlockingScriptCheck::blocks)
                .map(script -> Finding.of(
                        NoBlockingScript.class,
                        Templates.subject(page, script),
                        (source(script).isEmpty() ? "An inline script" : "Script " + source(script))
                                + " blocks rendering",
                        "Make it a module: type=\"module\""))
                .toList();
    }

    private static boolean blocks(HtmlElement script) {
        boolean later = !source(script).isEmpty() && (script.has("defer") || script.has("async"));
        return CLASSIC.matcher(script.attribute("type").strip()).matches() && !later;
    }

    private static String source(HtmlElement script) {
        return Stream.of("src", "href", "xlink:href")
                .map(script::attribute)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
    }
}
