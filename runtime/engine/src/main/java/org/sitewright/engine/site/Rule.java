package org.sitewright.engine.site;

import org.sitewright.api.contract.Severity;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Subject;

/** What the files of a site, and the components they use, are held to before anything is rendered. Ids are permanent. */
public enum Rule {
    NO_SITE(
            "SITE-001",
            "There is a site.yaml",
            "Without it nothing says which pages, theme and hosts belong together.",
            "Write WEB-INF/site/site.yaml, or WEB-INF/site/NAME/site.yaml for each of several sites."),
    NOT_TEXT(
            "SITE-002",
            "A file is UTF-8 text of reasonable size",
            "A file in another encoding is read as other letters, and one without bounds takes the memory of every site on the server.",
            "Save the file as UTF-8, and divide it where it is too large."),
    SYNTAX(
            "SITE-003",
            "A file is YAML 1.2, each key once",
            "A file that cannot be read, or says one thing twice, does not say which value is meant.",
            "Correct the line that is named; keep each key once."),
    UNKNOWN_PROPERTY(
            "SITE-004",
            "Every key is known",
            "A key with a typing error is a value that is silently not used.",
            "Use the key that is proposed, or remove it."),
    UNKNOWN_COMPONENT(
            "SITE-005",
            "Every component is known, by one name",
            "A block of no component shows nothing, and a name that two packs share shows either.",
            "Name a component of the packs in the project, with its pack where the name is ambiguous: acme:hero."),
    WRONG_TYPE(
            "SITE-006",
            "A value has the type of its property",
            "A value of another type would be shown as something else, or not at all.",
            "Write the value as the property's documentation says."),
    INVALID_VALUE(
            "SITE-007",
            "A value keeps the property's constraints; required ones are there",
            "Constraints are what the component's author knows to fit: longer texts break layouts, missing ones leave holes.",
            "Change the value until the constraint that is named holds."),
    BAD_PATH(
            "SITE-008",
            "A path is well formed and stands once",
            "A path is the address that others link to: one that stands twice leads to either page.",
            "Write paths with small letters, digits and hyphens, each once."),
    NAVIGATION(
            "SITE-009",
            "Navigation leads to pages and has no cycle",
            "An entry that leads nowhere, or to itself, loses visitors on every page.",
            "Name pages of this site, and no entry below itself."),
    MISSING_ASSET(
            "SITE-010",
            "An image or icon that is named exists, and what lies in assets is fit to be served",
            "A picture that is missing is a hole in the page, one that holds code or unpacks to a gigabyte harms who opens it, and keys, copies and sources that lie in assets are public (OWASP WSTG-CONF-04, ASVS 5.0 13.4). Only a warning, because practice: a picture above 2,667 KiB, with which Lighthouse gives a whole page 90 points, and a file of another kind, which visitors can only download.",
            "Put the file into the site's folder, correct its name or export it anew; keep everything else out of assets."),
    TRANSLATION(
            "SITE-011",
            "A translation that is named exists and names this page in turn",
            "Search engines follow translations only when both sides name each other.",
            "Name the translation on both pages, each with its own language."),
    BLOCK_ID(
            "SITE-012",
            "A block's id is a valid id and unique on its page",
            "Findings, links and editors point at a block by its id.",
            "Give the block an id of letters, digits and hyphens that no other block of the page has."),
    WAIVER(
            "SITE-013",
            "A waiver is complete, and allowed by the policy",
            "A finding is accepted for now by somebody, for a reason, until a day: otherwise it is only hidden.",
            "Give id, page, reason, owner, approver and a date within the policy's longest waiver."),
    THEME(
            "SITE-014",
            "The theme that is named exists and its tokens are colours",
            "A page without its theme has neither frame nor colours, and a token that is no colour breaks contrast unseen.",
            "Name a theme of the class path, and write tokens as #rrggbb."),
    SETTINGS(
            "SITE-015",
            "The settings of the environment are complete",
            "A host or a password that is missing shows only when the first visitor comes.",
            "Set what is named in the environment's configuration."),
    POLICY(
            "SITE-016",
            "A policy is understood, is kept, and only tightens",
            "A policy that is misread protects nobody, and one that a site could loosen is none.",
            "Correct the policy's line, or the site where it is looser than the policy."),
    SIGNATURE(
            "SITE-017",
            "Where the server requires it, a key that it trusts has signed the WAR",
            "Whoever can write the WAR on its way could otherwise change what was verified.",
            "Deploy the WAR as it was signed, or have it verified and signed again."),
    NO_INDEX(
            "COMP-001",
            "A component's jar has an index, as the annotation processor makes it",
            "The index is how components are found without scanning every class.",
            "Build the pack with the annotation processor of Sitewright."),
    INCOMPLETE_COMPONENT(
            "COMP-002",
            "A component's template lies beside its class",
            "A component without a template renders nothing.",
            "Put the template beside the class, in the class path's resources, named in kebab case."),
    BROKEN_TEMPLATE(
            "COMP-003",
            "A component's template can be rendered",
            "A template that fails takes its page with it.",
            "Correct the tag or expression that is named."),
    ROOT_ELEMENT(
            "COMP-004",
            "A block has exactly one root element, and that has the block's id",
            "Findings are attributed by the block's element: what stands outside it belongs to nobody.",
            "Put everything into one element with id=\"#{block.id}\"."),
    BROKEN_CHECK(
            "COMP-005",
            "A check does its work: one that fails proves nothing",
            "A check that fails has not looked, and what it would have found goes live.",
            "Correct the check, or tell its author; the clause is named."),
    CONTRADICTION(
            "COMP-006",
            "A contract contradicts neither itself nor the site",
            "Two promises that cannot both hold refuse every page with the component, whatever it shows.",
            "Remove one of the two promises, or change the values that are named."),
    UNHELD_PROMISE(
            "COMP-007",
            "A promised clause has a check, or is composed of clauses that have",
            "A promise that nothing holds reads like one that is kept.",
            "Add the check beside the clause, named like it with Check, or compose the clause of others.");

    private final String id;
    private final String summary;
    private final String reason;
    private final String fix;

    Rule(String id, String summary, String reason, String fix) {
        this.id = id;
        this.summary = summary;
        this.reason = reason;
        this.fix = fix;
    }

    /** The permanent id. */
    public String id() {
        return id;
    }

    /** The rule in one sentence, without a full stop. */
    public String summary() {
        return summary;
    }

    /** Why it matters, in a sentence. */
    public String reason() {
        return reason;
    }

    /** What is to be done in general; each finding says what is to be done where it was found. */
    public String fix() {
        return fix;
    }

    /** What it promises, as verdicts say it. */
    public Promise promise() {
        return new Promise(id, name(), "files", Promise.Scope.SITE, Severity.ERROR, summary, reason, "");
    }

    /** A finding of this rule about a file. */
    public Finding at(Place place, String message, String fix) {
        return at(Subject.of(place), message, fix);
    }

    /** A finding of this rule that refuses nothing: what it says is practice. */
    public Finding advice(Place place, String message, String fix) {
        return new Finding(id, Severity.WARNING, Subject.of(place), message, fix);
    }

    /** A finding of this rule. */
    public Finding at(Subject subject, String message, String fix) {
        return new Finding(id, Severity.ERROR, subject, message, fix);
    }
}
