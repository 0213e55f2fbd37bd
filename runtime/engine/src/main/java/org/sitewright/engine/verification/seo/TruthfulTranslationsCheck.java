package org.sitewright.engine.verification.seo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.TruthfulTranslations;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.PageSummary;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.engine.component.LanguageTags;

/** Compares what pages say of their translations with what those say of them. Pages are known by their canonical addresses. */
@ApplicationScoped
public class TruthfulTranslationsCheck implements Check.OfSite<TruthfulTranslations> {
    private static final String DEFAULT = "x-default";

    @Override
    public List<Finding> check(TruthfulTranslations clause, RenderedSite site) {
        Map<String, PageSummary> byAddress = new HashMap<>();
        site.pages().forEach(page -> page.canonical().forEach(address -> byAddress.putIfAbsent(address, page)));
        List<Finding> findings = new ArrayList<>();
        for (PageSummary page : site.pages()) {
            if (page.page().listed() && !page.alternates().isEmpty()) {
                new TreeMap<>(page.alternates())
                        .forEach((tag, address) -> check(page, tag, address, byAddress, findings));
                asAWhole(page, byAddress, findings);
            }
        }
        return findings;
    }

    private static void check(
            PageSummary page, String tag, String address, Map<String, PageSummary> byAddress, List<Finding> findings) {
        String said = "hreflang=\"" + tag + "\"";
        boolean anyone = tag.equalsIgnoreCase(DEFAULT);
        PageSummary other = byAddress.get(address);
        if (!anyone && !LanguageTags.isValid(tag)) {
            findings.add(
                    finding(page, said + " names no language and region", "Write a language tag such as de or en-GB"));
        } else if (!address.matches("(?i)https?://.+")) {
            findings.add(finding(
                    page,
                    said + " leads to " + address + ", which is no whole address",
                    "Write it with scheme and host"));
        } else if (other == null) {
            if (sameHost(page, address)) {
                findings.add(finding(
                        page,
                        said + " leads to " + address + ", which is no page's canonical address",
                        "Name the address that the translation says is its own"));
            }
        } else if (other != page && !namesOneOf(other, page)) {
            findings.add(finding(
                    page,
                    said + " leads to " + other.page().path() + ", which does not name this page in turn",
                    "Name each page on the other"));
        } else if (!anyone
                && !LanguageTags.sameLanguage(tag, other.page().locale().toLanguageTag())) {
            findings.add(finding(
                    page,
                    said + " leads to " + other.page().path() + ", which is in "
                            + other.page().locale().toLanguageTag(),
                    "Name it with its own language"));
        }
    }

    private static void asAWhole(PageSummary page, Map<String, PageSummary> byAddress, List<Finding> findings) {
        boolean itself = page.alternates().entrySet().stream()
                .anyMatch(
                        named -> !named.getKey().equalsIgnoreCase(DEFAULT) && byAddress.get(named.getValue()) == page);
        if (!itself) {
            findings.add(finding(
                    page,
                    "The page names translations and not itself",
                    "Add a link with its own language and address"));
        }
        if (page.alternates().keySet().stream().noneMatch(DEFAULT::equalsIgnoreCase)) {
            findings.add(new Finding(
                    TruthfulTranslations.class.getAnnotation(Clause.class).id(),
                    Severity.WARNING,
                    page.subject(),
                    "No hreflang=\"x-default\" says which translation is for all other languages",
                    "Add one with the address of that translation"));
        }
    }

    private static boolean namesOneOf(PageSummary other, PageSummary page) {
        return page.canonical().stream().anyMatch(other.alternates()::containsValue);
    }

    private static boolean sameHost(PageSummary page, String address) {
        return page.canonical().stream().anyMatch(own -> host(own).equals(host(address)));
    }

    private static String host(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://([^/?#]*).*$", "$1");
    }

    private static Finding finding(PageSummary page, String message, String fix) {
        return Finding.of(TruthfulTranslations.class, page.subject(), message, fix);
    }
}
