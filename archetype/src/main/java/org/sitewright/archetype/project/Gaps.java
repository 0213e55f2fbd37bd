package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.site.SiteWriter;

/** Writes {@code GAPS.md}: what the brief did not give, what costs the client most first. */
public final class Gaps {
    private static final String SITE = "src/main/webapp/WEB-INF/site/site.yaml";
    private static final String HOME = "src/main/webapp/WEB-INF/site/pages/index.yaml";
    private static final String CONFIG = "src/main/resources/META-INF/microprofile-config.properties";

    private final Brief brief;
    private final List<String> missing = new ArrayList<>();

    /** Of that brief. */
    public Gaps(Brief brief) {
        this.brief = brief;
    }

    /** The whole file. */
    public String text() {
        collect();
        StringBuilder text = new StringBuilder(
                "# Gaps\n\nWhat the brief did not give. Nothing stands in its place: the site leaves it out until somebody adds it.\n");
        section(text, "Missing, what costs most first", numbered());
        section(text, "Placeholders, counted as not given", remarks(Remark.Kind.PLACEHOLDER));
        section(text, "Taken from context: please confirm", remarks(Remark.Kind.ASSUMED));
        section(text, "Unclear, not published", remarks(Remark.Kind.UNCLEAR));
        return text.toString();
    }

    private void collect() {
        Brief.Contact contact = brief.contact();
        gap(contact.phone().isEmpty(), "Telephone number", "visitors cannot call", SITE, "business.telephone");
        gap(contact.email().isEmpty(), "E-mail address", "visitors cannot write", SITE, "business.email");
        gap(
                brief.domain().isEmpty(),
                "Domain",
                "the site has no address and cannot go to production",
                CONFIG,
                "%production.sitewright.url");
        boolean asked = brief.action().isPresent();
        gap(
                false,
                asked ? "What the primary action needs (a number, an address or a page)" : "Primary action",
                "the first screen leads nowhere",
                HOME,
                "blocks.hero.actions");
        gap(
                brief.legal().isEmpty() || !brief.legal().containsKey("privacy"),
                "Privacy notice",
                "the law asks for one in many countries",
                "src/main/webapp/WEB-INF/site/pages/privacy.yaml, and name it in site.yaml",
                "legal");
        gap(
                !brief.legal().containsKey("imprint"),
                "Legal notice (imprint)",
                "the law asks for one in some countries",
                "src/main/webapp/WEB-INF/site/pages/imprint.yaml, and name it in site.yaml",
                "legal");
        gap(
                contact.address().isEmpty(),
                "Street address",
                contact.area().isPresent() ? "visitors know the area only" : "visitors do not know where it is",
                SITE,
                "business.address");
        gap(brief.hours().isEmpty(), "Opening hours", "visitors do not know when to come", SITE, "business.hours");
        gap(
                brief.services().isEmpty(),
                "Services or products",
                "visitors do not see what is offered",
                HOME,
                "blocks.services.items");
        boolean unpriced = brief.offers().stream().anyMatch(offer -> offer.prices().isEmpty());
        gap(
                unpriced,
                "Prices"
                        + (brief.offers().stream().allMatch(offer -> offer.prices().isEmpty())
                                ? ""
                                : " of some services"),
                "visitors must ask",
                HOME,
                "blocks.services.items.price");
        gap(
                brief.identity().description().isEmpty(),
                "One or two sentences on what it is",
                "search results show names only",
                HOME,
                "description, and blocks.hero.lead");
        gap(
                brief.identity().about().isEmpty(),
                "A text about the business",
                "visitors do not get to know it",
                HOME,
                "blocks.text");
        gap(
                brief.type().isEmpty(),
                "Kind of business (a schema.org type)",
                "search engines know no more than that it is an organisation",
                SITE,
                "business.type");
        gap(
                brief.testimonials().isEmpty(),
                "Words of customers",
                "nobody vouches for it",
                HOME,
                "blocks.testimonials.items");
        gap(brief.faq().isEmpty(), "Questions with answers", "visitors must ask", HOME, "blocks.faq.items");
        for (String page : new java.util.ArrayList<String>()) {
            gap(
                    true,
                    "Content of the wanted page \"" + page + "\"",
                    "the page was not made",
                    "src/main/webapp/WEB-INF/site/pages/" + page + ".yaml",
                    "blocks");
        }
        gap(brief.design().colors().isEmpty(), "Brand colours", "the theme's own are used", SITE, "theme.colors");
        gap(
                true,
                "Logo and photographs",
                "the site works with type and colour alone",
                "src/main/webapp/WEB-INF/site/assets/images",
                "blocks.hero.image and header.site-header.logo");
    }

    private void gap(boolean open, String what, String cost, String file, String key) {
        if (open) {
            missing.add("**" + what + "** – " + cost + ". Put it into `" + file + "`, key `" + key + "`.");
        }
    }

    private List<String> numbered() {
        List<String> lines = new ArrayList<>();
        missing.forEach(gap -> lines.add((lines.size() + 1) + ". " + gap));
        return lines;
    }

    private List<String> remarks(Remark.Kind kind) {
        return brief.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(remark -> "- " + remark.span().place() + ": "
                        + remark.what().replaceAll("([<`])", "\\\\$1"))
                .toList();
    }

    private static void section(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(heading).append('\n');
            lines.forEach(line -> text.append(line).append('\n'));
        }
    }
}
