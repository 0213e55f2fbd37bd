package org.sitewright.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What axe-core finds in a page.
 *
 * @param rule its id
 * @param standard whether WCAG asks for it, and not only practice
 * @param fault where, and what is wrong
 * @param help how to mend it
 */
public record Axe(String rule, boolean standard, Fault fault, String help) {
    private static final String RUN =
            """
            const [ids, options, done] = arguments;
            const blocks = new Set(ids);
            const blockOf = element => {
              for (let at = element; at; at = at.parentElement) if (at.id && blocks.has(at.id)) return at.id;
              return '';
            };
            axe.run(document, Object.assign({resultTypes: ['violations'], elementRef: true}, options)).then(result =>
              done(result.violations.flatMap(rule => rule.nodes.slice(0, 10).map(node => ({
                rule: rule.id, standard: rule.tags.some(tag => /^wcag\\d/.test(tag)), help: rule.help,
                block: blockOf(node.element), element: node.html.replace(/\\s+/g, ' ').slice(0, 120),
                said: (node.any[0] || node.all[0] || node.none[0] || {message: rule.help}).message})))),
              failed => done([{rule: 'axe', standard: true, help: String(failed), block: '', element: '', said: String(failed)}]));
            """;

    /** Runs it with options of {@code axe.run}. */
    public static List<Axe> in(View view, Map<String, ?> options) {
        if (!Boolean.TRUE.equals(view.run("return typeof axe !== 'undefined'"))) {
            view.run(Scripts.text(Axe.class, "/axe.min.js"));
        }
        List<Object> ids =
                view.page().blocks().stream().map(block -> (Object) block.id()).toList();
        List<Axe> found = new ArrayList<>();
        for (Object each : (List<?>) view.await(RUN, ids, options)) {
            Map<?, ?> violation = (Map<?, ?>) each;
            found.add(new Axe(
                    (String) violation.get("rule"),
                    Boolean.TRUE.equals(violation.get("standard")),
                    Fault.of(violation),
                    (String) violation.get("help")));
        }
        return found;
    }
}
