package org.sitewright.archetype.site;

import java.util.List;
import java.util.Optional;
import org.sitewright.archetype.brief.Asset;
import org.sitewright.archetype.brief.Brief;

/**
 * What the writer could not do with a brief, or did otherwise than asked, for {@code GAPS.md}.
 *
 * @param drafts wanted pages for which nothing was given
 * @param missingSections wanted sections of a one-page site for which nothing was given
 * @param action whether there is a next step for visitors
 * @param colours that were moved so that text can be read
 * @param undescribed photographs without words for who does not see them
 * @param unused photographs that are not shown for that reason
 * @param unshowable pictures of a kind that browsers do not show
 */
public record SiteReview(
        List<Draft> drafts,
        List<String> missingSections,
        boolean action,
        List<Colour> colours,
        List<String> undescribed,
        List<String> unused,
        List<String> unshowable) {
    /**
     * A page that was wanted.
     *
     * @param title as the client named it
     * @param file below {@code WEB-INF/site}
     * @param elsewhere where what its title asks for stands already, or empty
     */
    public record Draft(String title, String file, Optional<String> elsewhere) {}

    /**
     * A colour that could not be used as it was given.
     *
     * @param role {@code ink}, {@code muted} or {@code surface}
     * @param given as the client gave it
     * @param used in its place
     * @param against role of the colour it meets
     * @param contrast of the two as given, to one
     */
    public record Colour(String role, String given, String used, String against, double contrast) {}

    /** Of that brief. */
    public static SiteReview of(Brief given) {
        Brief brief = Gathering.of(given);
        Labels labels = Labels.of(brief);
        SitePlan plan = new SitePlan(brief, labels);
        Pictures pictures = new Pictures(brief);
        return new SiteReview(
                plan.pages().stream()
                        .filter(PlannedPage::draft)
                        .map(page -> new Draft(
                                page.title(),
                                "pages" + page.path() + ".yaml",
                                page.section().flatMap(plan::link)))
                        .toList(),
                plan.missingSections(),
                new SiteActions(brief, labels, plan).primary().isPresent(),
                new Colours(brief.design().colors()).changes(),
                pictures.undescribed(),
                pictures.unused(),
                brief.design().assets().stream()
                        .map(Asset::file)
                        .filter(file -> !Pictures.canBeShown(file))
                        .toList());
    }

    /** The file below {@code WEB-INF/site} whose blocks show a section, or would. */
    public static String fileOf(Brief brief, String section) {
        SitePlan plan = new SitePlan(Gathering.of(brief), Labels.of(brief));
        return plan.pages().stream()
                .filter(page -> page.shows(section))
                .map(page -> "pages" + page.path() + ".yaml")
                .findFirst()
                .orElse("pages/index.yaml");
    }
}
