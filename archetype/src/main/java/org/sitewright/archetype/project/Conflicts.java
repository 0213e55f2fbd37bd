package org.sitewright.archetype.project;

import java.util.List;

/**
 * Files of which a person's version stays although a new one was generated: the new one lies in {@code
 * .sitewright/conflicts} until a person has settled it and deleted it there.
 */
final class Conflicts {
    private static final String FOLDER = ".sitewright/conflicts";

    private Conflicts() {}

    /** Where the new version of the file at {@code path} lies. */
    static String at(String path) {
        return FOLDER + "/" + path;
    }

    /** Paths of the files that nobody has settled yet. */
    static List<String> open(ProjectTree project) {
        return project.below(FOLDER).stream()
                .map(path -> path.substring(FOLDER.length() + 1))
                .toList();
    }
}
