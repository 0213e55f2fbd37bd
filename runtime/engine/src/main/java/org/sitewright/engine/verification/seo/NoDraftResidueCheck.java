package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.seo.NoDraftResidue;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Marks;
import org.sitewright.engine.verification.VisibleText;

/** Looks for draft material in what visitors and search engines read: text, title, description, alt, links, facts. */
@ApplicationScoped
public class NoDraftResidueCheck implements Check.OfPage<NoDraftResidue> {
    private static final Set<Residue> IN_ADDRESSES = EnumSet.of(
            Residue.EXAMPLE_HOST, Residue.FICTIONAL_NUMBER, Residue.BLANK, Residue.UNRENDERED, Residue.ASSISTANT);

    private static final Marks<Residue> MARKS = Residue.marks();

    @Override
    public List<Finding> check(NoDraftResidue clause, RenderedPage page) {
        Set<Finding> findings = new LinkedHashSet<>();
        HtmlElement document = page.document();
        Set<Residue> prose =
                EnumSet.complementOf(EnumSet.of(Residue.STOCK_ALT, Residue.STOCK_TITLE, Residue.EVERY_TITLE));
        Set<Residue> named = EnumSet.complementOf(EnumSet.of(Residue.STOCK_ALT));
        document.select("head > title").forEach(title -> report(page, title, "Title", title.text(), named, findings));
        document.select("meta[name=description i]")
                .forEach(meta -> report(page, meta, "Description", meta.attribute("content"), prose, findings));
        document.select("body").forEach(body -> text(page, body, prose, findings));
        Set<Residue> all = EnumSet.complementOf(EnumSet.of(Residue.STOCK_TITLE, Residue.EVERY_TITLE));
        document.select("[alt]")
                .forEach(image -> report(page, image, "Text alternative", image.attribute("alt"), all, findings));
        document.select("a[href], area[href]")
                .forEach(link -> report(page, link, "Link", link.attribute("href"), IN_ADDRESSES, findings));
        document.select("script").stream()
                .filter(script -> script.attribute("type").strip().equalsIgnoreCase("application/ld+json"))
                .forEach(facts -> report(page, facts, "Structured data", facts.data(), prose, findings));
        return List.copyOf(findings);
    }

    /** Reports the innermost elements that hold it: they stand in the block whose author wrote it. */
    private static Set<Residue> text(
            RenderedPage page, HtmlElement element, Set<Residue> residues, Set<Finding> findings) {
        String text = VisibleText.prose(element);
        Set<Residue> held = EnumSet.noneOf(Residue.class);
        MARKS.in(text).forEach((residue, marks) -> {
            if (residues.contains(residue) && residue.in(text, marks).isPresent()) {
                held.add(residue);
            }
        });
        if (!held.isEmpty()) {
            Set<Residue> own = EnumSet.copyOf(held);
            element.children().forEach(child -> own.removeAll(text(page, child, held, findings)));
            report(page, element, "Text", text, own, findings);
        }
        return held;
    }

    private static void report(
            RenderedPage page,
            HtmlElement element,
            String part,
            String text,
            Set<Residue> residues,
            Set<Finding> findings) {
        String others = text.replace(page.origin(), ""); // the site's own address is configuration
        Map<Residue, Marks.Span> marks = MARKS.in(others);
        for (Residue residue : residues) {
            Optional.ofNullable(marks.get(residue))
                    .flatMap(where -> residue.in(others, where))
                    .or(() -> residue.as(others))
                    .ifPresent(found -> findings.add(new Finding(
                            NoDraftResidue.class.getAnnotation(Clause.class).id(),
                            residue.severity(),
                            page.subject(element),
                            part + " holds " + residue + ": \"" + found + "\"",
                            "Write what is true, or leave it out")));
        }
    }
}
