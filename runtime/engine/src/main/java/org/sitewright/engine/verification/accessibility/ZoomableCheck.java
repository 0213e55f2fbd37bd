package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sitewright.api.contract.accessibility.Zoomable;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;

/** Reads what the viewport lets visitors do. */
@ApplicationScoped
public class ZoomableCheck implements Check.OfPage<Zoomable> {
    private static final double ENOUGH = 2;

    @Override
    public List<Finding> check(Zoomable clause, RenderedPage page) {
        return page.document().select("meta[name=viewport i]").stream()
                .flatMap(meta -> Stream.of(meta.attribute("content").split("[,;]")))
                .map(part -> part.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .filter(ZoomableCheck::blocks)
                .map(part -> Finding.of(
                        Zoomable.class,
                        page.subject(),
                        "The viewport blocks zoom with " + part,
                        "Leave out user-scalable and maximum-scale"))
                .toList();
    }

    private static boolean blocks(String part) {
        return part.matches("user-scalable=(?:no|0(?:\\.\\d*)?)")
                || part.matches("maximum-scale=\\d+(?:\\.\\d+)?")
                        && Double.parseDouble(part.substring(part.indexOf('=') + 1)) < ENOUGH;
    }
}
