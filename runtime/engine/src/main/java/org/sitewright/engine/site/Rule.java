package org.sitewright.engine.site;

import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Subject;

/** What the files of a site, and the components they use, are held to before anything is rendered. Ids are permanent. */
public enum Rule {
    /** There is a {@code site.yaml}. */
    NO_SITE("SITE-001"),
    /** A file is UTF-8 text of reasonable size. */
    NOT_TEXT("SITE-002"),
    /** A file is YAML 1.2, each key once. */
    SYNTAX("SITE-003"),
    /** Every key is known. */
    UNKNOWN_PROPERTY("SITE-004"),
    /** Every component is known, by one name. */
    UNKNOWN_COMPONENT("SITE-005"),
    /** A value has the type of its property. */
    WRONG_TYPE("SITE-006"),
    /** A value keeps the property's constraints; required ones are there. */
    INVALID_VALUE("SITE-007"),
    /** A path is well formed and stands once. */
    BAD_PATH("SITE-008"),
    /** Navigation leads to pages and has no cycle. */
    NAVIGATION("SITE-009"),
    /** An image or icon that is named exists. */
    MISSING_ASSET("SITE-010"),
    /** A translation that is named exists and names this page in turn. */
    TRANSLATION("SITE-011"),
    /** A block's id is a valid id and unique on its page. */
    BLOCK_ID("SITE-012"),
    /** A waiver is complete, and allowed by the policy. */
    WAIVER("SITE-013"),
    /** The theme that is named exists and its tokens are colours. */
    THEME("SITE-014"),
    /** The settings of the environment are complete. */
    SETTINGS("SITE-015"),
    /** A component's jar has an index, as the annotation processor makes it. */
    NO_INDEX("COMP-001"),
    /** A component's files are complete: a template and an example beside the class. */
    INCOMPLETE_COMPONENT("COMP-002"),
    /** A component's template can be rendered. */
    BROKEN_TEMPLATE("COMP-003"),
    /** A block has exactly one root element, and that has the block's id. */
    ROOT_ELEMENT("COMP-004");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** The permanent id. */
    public String id() {
        return id;
    }

    /** A finding of this rule about a file. */
    public Finding at(Place place, String message, String fix) {
        return at(Subject.of(place), message, fix);
    }

    /** A finding of this rule. */
    public Finding at(Subject subject, String message, String fix) {
        return new Finding(id, Severity.ERROR, subject, message, fix);
    }
}
