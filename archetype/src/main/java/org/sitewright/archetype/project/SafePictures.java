package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.site.SafeSvg;

/** Keeps pictures that do more than show something away from everybody who reads the delivery. */
final class SafePictures {
    private SafePictures() {}

    /** The delivery without SVG that runs, loads or links; each is a remark instead. */
    static Delivery of(Delivery delivery) {
        List<Delivery.Picture> kept = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>(delivery.remarks());
        for (Delivery.Picture picture : delivery.pictures()) {
            boolean svg = picture.file().regionMatches(true, picture.file().length() - 4, ".svg", 0, 4);
            Optional<String> refusal = svg ? SafeSvg.refusal(picture.bytes()) : Optional.empty();
            if (refusal.isPresent()) {
                remarks.add(new Remark(
                        Remark.Kind.NOT_READ, Span.file(picture.file()), "not used as a picture: " + refusal.get()));
            } else {
                kept.add(picture);
            }
        }
        return new Delivery(delivery.root(), delivery.documents(), kept, delivery.yaml(), remarks);
    }
}
