package org.sitewright.engine.diff;

import java.util.List;
import org.sitewright.api.contract.Direction;

/**
 * What the components on one class path promise, and what sites that use them look like.
 *
 * @param components in the order of their names
 * @param sites in the order given
 */
public record Snapshot(List<Component> components, List<State> sites) {
    public Snapshot {
        components = List.copyOf(components);
        sites = List.copyOf(sites);
    }

    /**
     * A component with its contract.
     *
     * @param name {@code pack:name}
     * @param promises in the order of their ids
     */
    public record Component(String name, List<Stated> promises) {
        public Component {
            promises = List.copyOf(promises);
        }
    }

    /**
     * A clause it promises.
     *
     * @param id the clause's id
     * @param clause the annotation's name
     * @param permits whether it permits something, so that it promises more not to have it
     * @param elements its values
     * @param through the composed clauses it is promised through; empty where it stands on the record
     */
    public record Stated(String id, String clause, boolean permits, List<Element> elements, String through) {
        public Stated {
            elements = List.copyOf(elements);
        }
    }

    /**
     * A value of a clause.
     *
     * @param name the element's name
     * @param value a number, a boolean, text, or a list of them
     * @param direction which way it promises more; null where nobody has said
     */
    public record Element(String name, Object value, Direction direction) {}

    /**
     * A site as it was verified.
     *
     * @param name what the site is called in the comparison
     * @param admitted whether it may go live
     * @param findings those that stand
     * @param pages every page; without HTML where the site was refused
     */
    public record State(String name, boolean admitted, List<Said> findings, List<Page> pages) {
        public State {
            findings = List.copyOf(findings);
            pages = List.copyOf(pages);
        }
    }

    /**
     * A finding.
     *
     * @param page path of the page, or empty
     * @param error whether it is an error
     * @param text the finding in a line
     */
    public record Said(String page, boolean error, String text) {}

    /**
     * A page.
     *
     * @param path its path
     * @param html digest of what is sent; empty where nothing is
     * @param blocks in reading order
     */
    public record Page(String path, String html, List<Part> blocks) {
        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A block.
     *
     * @param id its id on the page
     * @param component what it is a use of
     * @param html digest of its HTML on the page
     */
    public record Part(String id, String component, String html) {}
}
