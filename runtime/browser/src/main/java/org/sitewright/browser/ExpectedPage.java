package org.sitewright.browser;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.List;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.Sitewright.VerifiedPage;

/**
 * A page that is served, and what its blocks declare.
 *
 * @param uri where
 * @param subject the page as a whole
 * @param blocks in document order
 */
public record ExpectedPage(URI uri, Subject subject, List<ExpectedBlock> blocks) {
    public ExpectedPage {
        blocks = List.copyOf(blocks);
    }

    /** A page of which nothing is known, and where nothing is declared. */
    public static ExpectedPage of(URI uri) {
        return new ExpectedPage(uri, new Subject(uri.getPath(), "", Place.of(uri.getPath())), List.of());
    }

    /** A page that the engine admitted, as {@code base} serves it. */
    static ExpectedPage of(URI base, VerifiedPage page) {
        return new ExpectedPage(
                base.resolve(page.page().path()),
                new Subject(page.page().path(), "", page.page().place()),
                page.blocks().stream()
                        .map(shown -> ExpectedBlock.of(page.page().path(), shown))
                        .toList());
    }

    /** The block with that id, or the page as a whole. */
    public Subject subject(String block) {
        return blocks.stream()
                .filter(b -> b.id().equals(block))
                .map(ExpectedBlock::subject)
                .findFirst()
                .orElse(subject);
    }

    /** The component whose script is served at {@code url}, or the page as a whole. */
    public Subject subjectOfScript(String url) {
        return blocks.stream()
                .filter(b -> !b.scriptPath().isEmpty() && url.contains(b.scriptPath()))
                .map(ExpectedBlock::script)
                .findFirst()
                .orElse(subject);
    }

    /**
     * What may be done by the script at {@code url}: what its component declares with that annotation, or all components on
     * the page where it is nobody's.
     */
    public <A extends Annotation> List<A> declared(Class<A> annotation, String url) {
        List<ExpectedBlock> its = blocks.stream()
                .filter(block -> !block.scriptPath().isEmpty() && url.contains(block.scriptPath()))
                .toList();
        return new ExpectedPage(uri, subject, its.isEmpty() ? blocks : its).declared(annotation);
    }

    /** What all components on the page declare with that annotation. */
    public <A extends Annotation> List<A> declared(Class<A> annotation) {
        return blocks.stream()
                .flatMap(block -> block.declares(annotation).stream())
                .distinct()
                .toList();
    }
}
