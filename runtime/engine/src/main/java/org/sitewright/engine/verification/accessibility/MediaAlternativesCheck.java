package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.contract.accessibility.MediaAlternatives;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Templates;

/** Looks at the captions, the controls and the start of audio and video. */
@ApplicationScoped
public class MediaAlternativesCheck implements Check.OfPage<MediaAlternatives> {
    @Override
    public List<Finding> check(MediaAlternatives clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement media : page.document().select("video, audio")) {
            String what = "Element " + media.name();
            boolean silent = media.has("muted");
            if (!media.has("controls")) {
                findings.add(finding(Templates.subject(page, media), what + " has no controls", "Add controls"));
            }
            if (media.has("autoplay") && !silent) {
                findings.add(finding(
                        Templates.subject(page, media), what + " starts with sound by itself", "Remove autoplay"));
            }
            if (media.name().equals("video") && !silent && !captioned(media)) {
                findings.add(finding(
                        Templates.subject(page, media),
                        what + " has no captions",
                        "Add a track of kind captions, or muted where it has no sound"));
            }
        }
        return findings;
    }

    private static boolean captioned(HtmlElement video) {
        return video.select("track").stream()
                .anyMatch(track -> track.attribute("kind").strip().equalsIgnoreCase("captions")
                        && !track.attribute("src").isBlank());
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(MediaAlternatives.class, subject, message, fix);
    }
}
