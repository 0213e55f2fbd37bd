package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.site.SiteReview;

/** What is missing, what costs the client most first. */
final class Missing {
    private static final String SITE = "src/main/webapp/WEB-INF/site/";
    private static final String CONFIG = "src/main/resources/META-INF/microprofile-config.properties";

    private final Brief brief;
    private final SiteReview review;
    private final List<Gap> gaps = new ArrayList<>();

    Missing(Brief brief, SiteReview review) {
        this.brief = brief;
        this.review = review;
        reach();
        law();
        content();
        look();
    }

    List<Gap> gaps() {
        return gaps;
    }

    private void reach() {
        Brief.Contact contact = brief.contact();
        boolean links = !contact.links().isEmpty();
        boolean nothing = contact.phone().isEmpty() && contact.email().isEmpty() && !links;
        add(
                contact.phone().isEmpty(),
                "phone",
                "Telephone number",
                nothing ? "visitors cannot reach the business at all" : "visitors cannot call",
                "site.yaml",
                "business.telephone");
        add(
                contact.email().isEmpty(),
                "email",
                "E-mail address",
                "visitors cannot write",
                "site.yaml",
                "business.email");
        if (brief.domain().isEmpty()) {
            gaps.add(new Gap(
                    "domain",
                    "Domain",
                    "the site has no address and cannot go to production",
                    CONFIG,
                    "%production.sitewright.url",
                    ""));
        }
        boolean asked = brief.action().isPresent();
        add(
                !review.action(),
                asked ? "action.needs" : "action",
                asked ? "What the primary action needs (a number, an address or a page)" : "Primary action",
                "the first screen asks visitors for nothing",
                "pages/index.yaml",
                "blocks.hero.actions");
    }

    private void law() {
        add(
                !brief.legal().containsKey("privacy"),
                "privacy",
                "Privacy notice",
                "the law asks for one in many countries",
                "pages/privacy.yaml",
                "blocks.text.body (and name the page under legal in site.yaml)");
        add(
                !brief.legal().containsKey("imprint"),
                "imprint",
                "Legal notice (imprint)",
                "the law asks for one in some countries",
                "pages/imprint.yaml",
                "blocks.text.body (and name the page under legal in site.yaml)");
    }

    private void content() {
        boolean area = brief.contact().area().isPresent();
        add(
                brief.contact().address().isEmpty(),
                "address",
                "Street address",
                area ? "visitors know the area only" : "visitors do not know where it is",
                "site.yaml",
                "business.address");
        add(
                brief.hours().isEmpty(),
                "hours",
                "Opening hours",
                "visitors do not know when to come",
                "site.yaml",
                "business.hours");
        String services = SiteReview.fileOf(brief, "services");
        add(
                brief.offers().isEmpty(),
                "services",
                "Services or products",
                "visitors do not see what is offered",
                services,
                "blocks.services.items");
        long unpriced = brief.offers().stream()
                .filter(offer -> offer.prices().isEmpty())
                .count();
        add(
                unpriced > 0,
                "prices",
                "Prices" + (unpriced == brief.offers().size() ? "" : " of " + unpriced + " offers"),
                "visitors must ask",
                services,
                "blocks.services.items.price");
        for (SiteReview.Draft draft : review.drafts()) {
            if (!draft.file().matches("pages/(imprint|privacy)\\.yaml")) {
                String where = draft.elsewhere()
                        .map(link -> "it is a draft; what its title asks for stands at " + Inert.line(link))
                        .orElse("it is a draft, which visitors do not see");
                String title = Inert.line(draft.title());
                gaps.add(new Gap(
                        "page", "Content of the page “" + title + "”", where, SITE + draft.file(), "blocks", title));
            }
        }
        for (String section : review.missingSections()) {
            String title = Inert.line(section);
            gaps.add(new Gap(
                    "page",
                    "Content of the section “" + title + "”",
                    "it is left out",
                    SITE + "pages/index.yaml",
                    "blocks",
                    title));
        }
        for (Locale language : brief.languages()) {
            if (!language.getLanguage().equals(brief.locale().getLanguage())) {
                add(
                        "language",
                        "Texts in " + language.getDisplayLanguage(Locale.ENGLISH),
                        "the site speaks " + brief.locale().getDisplayLanguage(Locale.ENGLISH) + " only",
                        "pages/" + language.getLanguage() + "/index.yaml",
                        "locale, translations and blocks",
                        language.getDisplayLanguage(brief.locale()));
            }
        }
        add(
                brief.identity().description().isEmpty(),
                "description",
                "One or two sentences on what it is",
                "search results show names only",
                "pages/index.yaml",
                "description, and blocks.hero.lead");
        add(
                brief.identity().about().isEmpty(),
                "about",
                "A text about the business",
                "visitors do not get to know it",
                "pages/index.yaml",
                "blocks.text");
        add(
                brief.type().isEmpty(),
                "type",
                "Kind of business (a schema.org type)",
                "search engines know no more than that it is an organisation",
                "site.yaml",
                "business.type");
        add(
                brief.testimonials().isEmpty(),
                "testimonials",
                "Words of customers",
                "nobody vouches for it",
                "pages/index.yaml",
                "blocks.testimonials.items");
        add(
                brief.faq().isEmpty(),
                "faq",
                "Questions with answers",
                "visitors must ask",
                SiteReview.fileOf(brief, "faq"),
                "blocks.faq.items");
    }

    private void look() {
        add(
                brief.design().colors().isEmpty(),
                "colors",
                "Brand colours",
                "the theme's own are used",
                "site.yaml",
                "theme.colors");
        add(
                brief.design().logo().isEmpty(),
                "logo",
                "Logo",
                "the name stands in the header, set in type",
                "site.yaml",
                "header.site-header.logo (file below assets/images)");
        for (String photo : review.undescribed()) {
            boolean unused = review.unused().contains(photo);
            add(
                    "alt",
                    "What the photograph " + Inert.line(photo) + " shows",
                    unused ? "it is not shown" : "who does not see it misses it; it stands as decoration only",
                    "pages/index.yaml",
                    unused ? "blocks.gallery.images" : "blocks.hero.image.alt",
                    Inert.line(photo));
        }
        boolean photos =
                brief.design().assets().stream().anyMatch(asset -> !asset.use().equals("logo"));
        add(
                !photos,
                "photos",
                "Photographs",
                "the site works with type and colour alone",
                "pages/index.yaml",
                "blocks.hero.image (files below assets/images)");
    }

    private void add(boolean open, String key, String what, String cost, String file, String place) {
        if (open) {
            add(key, what, cost, file, place, "");
        }
    }

    private void add(String key, String what, String cost, String file, String place, String about) {
        gaps.add(new Gap(key, what, cost, SITE + file, place, about));
    }
}
