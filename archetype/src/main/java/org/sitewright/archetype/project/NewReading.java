package org.sitewright.archetype.project;

import java.util.SortedMap;
import org.sitewright.archetype.brief.Value;

/** A brief that has been read just now, and what can be generated from it. */
interface NewReading {
    /** Where the project keeps a reading, for people to read and to correct. */
    String PATH = "brief.yaml";

    /** The reading as {@code brief.yaml}. */
    String yaml();

    /** What a {@code brief.yaml} says, this one or an earlier one. */
    Value.Fields values(String yaml);

    /**
     * Every file that is generated from the brief, {@code brief.yaml} itself left out.
     *
     * @param yaml the reading, with what people have corrected in it
     */
    SortedMap<String, Content> files(String yaml);

    /** Texts of documents whose lines nobody can look up otherwise, by path in the brief's folder. */
    SortedMap<String, String> extracts();

    /** Where the brief lies. */
    GenerationRecord.BriefAt brief();
}
