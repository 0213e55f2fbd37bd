package org.sitewright.engine.site;

import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Subject;

/** What the files of a site, and the components they use, are held to before anything is rendered. Ids are permanent. */
public enum Rule {
    NO_SITE("SITE-001", "There is a site.yaml"),
    NOT_TEXT("SITE-002", "A file is UTF-8 text of reasonable size"),
    SYNTAX("SITE-003", "A file is YAML 1.2, each key once"),
    UNKNOWN_PROPERTY("SITE-004", "Every key is known"),
    UNKNOWN_COMPONENT("SITE-005", "Every component is known, by one name"),
    WRONG_TYPE("SITE-006", "A value has the type of its property"),
    INVALID_VALUE("SITE-007", "A value keeps the property's constraints; required ones are there"),
    BAD_PATH("SITE-008", "A path is well formed and stands once"),
    NAVIGATION("SITE-009", "Navigation leads to pages and has no cycle"),
    MISSING_ASSET("SITE-010", "An image or icon that is named exists"),
    TRANSLATION("SITE-011", "A translation that is named exists and names this page in turn"),
    BLOCK_ID("SITE-012", "A block's id is a valid id and unique on its page"),
    WAIVER("SITE-013", "A waiver is complete, and allowed by the policy"),
    THEME("SITE-014", "The theme that is named exists and its tokens are colours"),
    SETTINGS("SITE-015", "The settings of the environment are complete"),
    POLICY("SITE-016", "A policy is understood, is kept, and only tightens"),
    NO_INDEX("COMP-001", "A component's jar has an index, as the annotation processor makes it"),
    INCOMPLETE_COMPONENT("COMP-002", "A component's template lies beside its class"),
    BROKEN_TEMPLATE("COMP-003", "A component's template can be rendered"),
    ROOT_ELEMENT("COMP-004", "A block has exactly one root element, and that has the block's id"),
    BROKEN_CHECK("COMP-005", "A check does its work: one that fails proves nothing"),
    CONTRADICTION("COMP-006", "A contract contradicts neither itself nor the site");

    private final String id;
    private final String summary;

    Rule(String id, String summary) {
        this.id = id;
        this.summary = summary;
    }

    /** The permanent id. */
    public String id() {
        return id;
    }

    /** The rule in one sentence, without a full stop. */
    public String summary() {
        return summary;
    }

    /** What it promises, as verdicts say it. */
    public Promise promise() {
        return new Promise(id, name(), "files", Promise.Scope.SITE, Severity.ERROR, summary, "", "");
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
