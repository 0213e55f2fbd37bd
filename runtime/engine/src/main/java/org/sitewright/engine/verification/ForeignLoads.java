package org.sitewright.engine.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;

/** Everything a page loads from another host: by its markup, its style sheet and its components' scripts. */
public final class ForeignLoads {
    /**
     * One load.
     *
     * @param kind what is loaded
     * @param origin from where
     * @param url as written
     * @param subject the file at fault
     * @param block the block it stands in, where it stands in one
     * @param atOnce whether it loads with the page, not only when a script says so
     * @param element where it stands in the markup
     */
    public record Foreign(
            Loads.Kind kind,
            String origin,
            String url,
            Subject subject,
            Optional<RenderedBlock> block,
            boolean atOnce,
            Optional<HtmlElement> element) {}

    private ForeignLoads() {}

    /** All of them, markup first. */
    public static List<Foreign> of(RenderedPage page) {
        return page.document() instanceof JsoupElement parsed
                ? parsed.once(ForeignLoads.class, () -> read(page))
                : read(page);
    }

    private static List<Foreign> read(RenderedPage page) {
        List<Foreign> all = new ArrayList<>();
        for (Loads.Load load : Loads.of(page.document())) {
            Optional<String> foreign = Hosts.foreign(load.url(), page.origin());
            if (foreign.isEmpty()) {
                continue;
            }
            Optional<RenderedBlock> block = page.block(load.element());
            Subject subject = Templates.author(page, load.element(), load.url());
            all.add(new Foreign(
                    load.kind(),
                    foreign.get(),
                    load.url(),
                    subject,
                    block,
                    load.kind() != Loads.Kind.FORM,
                    Optional.of(load.element())));
        }
        Set<Class<?>> seen = new HashSet<>();
        Set<String> styled = new HashSet<>();
        for (RenderedBlock block : page.blocks()) {
            if (seen.add(block.component())) {
                styles(block.css(), page, block.blaming("css"), Optional.of(block), styled, all);
                scripts(block.script(), page, block.blaming("js"), Optional.of(block), all);
            }
        }
        for (LinkedFile sheet : page.linked(LinkedFile.Kind.STYLE)) {
            styles(sheet.text(), page, page.subject(sheet.place()), Optional.empty(), styled, all);
        }
        for (LinkedFile script : page.linked(LinkedFile.Kind.SCRIPT)) {
            scripts(script.text(), page, page.subject(script.place()), Optional.empty(), all);
        }
        styles(page.css(), page, page.subject(), Optional.empty(), styled, all);
        return all;
    }

    private static void styles(
            String css,
            RenderedPage page,
            Subject subject,
            Optional<RenderedBlock> block,
            Set<String> known,
            List<Foreign> all) {
        for (StyleSheet.Url load : StyleSheet.of(css).urls()) {
            Hosts.foreign(load.url(), page.origin())
                    .filter(origin -> known.add(load.kind() + " " + load.url()))
                    .ifPresent(origin -> all.add(
                            new Foreign(load.kind(), origin, load.url(), subject, block, true, Optional.empty())));
        }
    }

    private static void scripts(
            String script, RenderedPage page, Subject subject, Optional<RenderedBlock> block, List<Foreign> all) {
        for (ScriptText.Literal literal :
                ScriptText.of(ScriptFolding.of(script)).literals()) {
            if (!literal.value().startsWith("http://www.w3.org/")) { // names of XML vocabularies, never fetched
                Hosts.foreign(literal.value(), page.origin())
                        .filter(ForeignLoads::named)
                        .ifPresent(origin -> all.add(new Foreign(
                                literal.kind(), origin, literal.value(), subject, block, false, Optional.empty())));
            }
        }
    }

    /** Whether it is the name of a host rather than, say, the separator {@code //}. */
    private static boolean named(String origin) {
        return origin.matches(
                "[a-z]+://(?:[^.:/\\s]+\\.)+[^.:/\\s]+(?::\\d+)?|[a-z]+://(?:localhost|\\[.*])(?::\\d+)?");
    }
}
