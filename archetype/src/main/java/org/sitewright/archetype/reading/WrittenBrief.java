package org.sitewright.archetype.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitewright.archetype.brief.Binder;
import org.sitewright.archetype.brief.Brief;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;

/** The {@code brief.yaml} of a project: a reading that people may have corrected. What it says counts. */
public final class WrittenBrief {
    private static final String FILE = "brief.yaml";

    private WrittenBrief() {}

    /**
     * What it says, in place of what was read from the same delivery; what the reader remarked stays said.
     *
     * @throws org.sitewright.archetype.brief.BriefException when it cannot be used
     */
    public static ReadBrief of(ReadBrief read, String yaml) {
        Delivery before = read.delivery();
        Delivery delivery = new Delivery(
                before.root(), before.documents(), before.pictures(), Optional.of(written(yaml)), before.remarks());
        Reading again = Provenance.hold(delivery, new YamlReader().read(delivery));
        Set<Remark> remarks = new LinkedHashSet<>(read.reading().remarks());
        remarks.addAll(again.remarks());
        Reading reading = new Reading(again.values(), List.copyOf(remarks));
        return new ReadBrief(delivery, reading, bind(reading));
    }

    /** A person's own value that cannot be read is a problem; one that is still the client's is left out and listed. */
    private static Brief bind(Reading reading) {
        try {
            return Binder.bind(reading.values(), true, reading.remarks());
        } catch (BriefException e) {
            List<Problem> own = e.problems().stream()
                    .filter(problem -> problem.file().equals(FILE))
                    .toList();
            if (!own.isEmpty()) {
                throw new BriefException(own);
            }
            return Binder.bind(reading.values(), false, reading.remarks());
        }
    }

    private static Document written(String yaml) {
        return new Document(new Document.Lines(FILE, yaml), false, List.of());
    }
}
