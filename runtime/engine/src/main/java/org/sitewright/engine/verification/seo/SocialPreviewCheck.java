package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitewright.api.contract.seo.SocialPreview;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;

/** Compares the Open Graph values of a listed page with the page. */
@ApplicationScoped
public class SocialPreviewCheck implements Check.OfPage<SocialPreview> {
    @Override
    public List<Finding> check(SocialPreview clause, RenderedPage page) {
        if (!page.page().listed()) {
            return List.of();
        }
        Map<String, List<String>> stated = new LinkedHashMap<>();
        page.document().select("meta[property]").forEach(meta -> stated.computeIfAbsent(
                        meta.attribute("property").toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(meta.attribute("content")));
        List<Finding> findings = new ArrayList<>();
        expected(page).forEach((name, value) -> {
            List<String> values = stated.getOrDefault(name, List.of());
            if (!values.equals(List.of(value))) {
                findings.add(finding(
                        page.subject(),
                        values.isEmpty() ? "The page has no " + name : name + " is " + String.join(" and ", values),
                        "Set " + name + " once, to \"" + value + "\""));
            }
        });
        if (stated.getOrDefault("og:type", List.of()).size() != 1) {
            findings.add(
                    finding(page.subject(), "The page has no single og:type", "Set it once, to website or article"));
        }
        for (String image : stated.getOrDefault("og:image", List.of())) {
            if (!image.startsWith(page.origin() + "/")) {
                findings.add(
                        finding(page.subject(), "og:image is " + image, "Name an image of this site by its address"));
            }
        }
        return findings;
    }

    private static Map<String, String> expected(RenderedPage page) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("og:title", page.page().title());
        if (!page.page().description().isEmpty()) {
            values.put("og:description", page.page().description());
        }
        values.put("og:url", page.origin() + page.page().path());
        Locale locale = page.page().locale();
        if (!locale.getLanguage().isEmpty()) {
            values.put(
                    "og:locale",
                    locale.getLanguage() + (locale.getCountry().isEmpty() ? "" : "_" + locale.getCountry()));
        }
        return values;
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(SocialPreview.class, subject, message, fix);
    }
}
