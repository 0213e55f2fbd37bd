package org.sitewright.engine.verification.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitewright.api.contract.performance.SizedImages;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.Templates;

/** Looks for images without the numbers from which a browser reserves their space. */
@ApplicationScoped
public class SizedImagesCheck implements Check.OfPage<SizedImages> {
    @Override
    public List<Finding> check(SizedImages clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement image : page.document().select("img")) {
            List<String> missing = Stream.of("width", "height")
                    .filter(side -> !image.attribute(side).strip().matches("0*[1-9]\\d*"))
                    .toList();
            if (!missing.isEmpty()) {
                findings.add(Finding.of(
                        SizedImages.class,
                        Templates.subject(page, image),
                        "Image " + image.attribute("src") + " has no " + String.join(" and no ", missing)
                                + " in pixels",
                        "Give it width and height, as sw:image does"));
            }
        }
        return findings;
    }
}
