package org.sitewright.api.verification;

import java.util.List;
import java.util.Optional;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Status;

/**
 * What was promised: every page with its blocks in reading order, the contract of each block's component, and the
 * numbers that were measured. Together with the findings it tells what was kept. Contracts and numbers that are equal
 * are shared, so that 10,000 pages fit into a few megabytes.
 *
 * @param promises every clause that was held against the site, in the order of their ids
 * @param pages in the order of the site, error pages among them
 */
public record Outline(List<Promise> promises, List<OfPage> pages) {
    /** Nothing was rendered. */
    public static final Outline EMPTY = new Outline(List.of(), List.of());

    public Outline {
        promises = List.copyOf(promises);
        pages = List.copyOf(pages);
    }

    /** The clause with that id. */
    public Optional<Promise> promise(String id) {
        return promises.stream().filter(promise -> promise.id().equals(id)).findFirst();
    }

    /**
     * A page.
     *
     * @param path its path
     * @param title its title
     * @param status draft or published
     * @param place the file it came from
     * @param blocks in reading order, header and footer among them
     * @param measurements of the page as a whole
     */
    public record OfPage(
            String path,
            String title,
            Status status,
            Place place,
            List<OfBlock> blocks,
            List<Measurement> measurements) {
        public OfPage {
            blocks = List.copyOf(blocks);
            measurements = List.copyOf(measurements);
        }
    }

    /**
     * A block.
     *
     * @param id its id on the page
     * @param component what it is a use of
     * @param place where it was written
     * @param measurements of this block
     */
    public record OfBlock(String id, Component component, Place place, List<Measurement> measurements) {
        public OfBlock {
            measurements = List.copyOf(measurements);
        }
    }

    /**
     * A component and its contract.
     *
     * @param name as pages name it: {@code hero}, {@code acme:hero}
     * @param type name of its record
     * @param contract what it declares, in the order of the clauses' ids
     */
    public record Component(String name, String type, List<Declaration> contract) {
        public Component {
            contract = List.copyOf(contract);
        }

        /** Whether {@code file} is one of its own: its class, template, style sheet or script. */
        public boolean owns(String file) {
            String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
            return !folder.isEmpty() && file.startsWith(folder) && file.indexOf('/', folder.length()) < 0;
        }
    }

    /**
     * One promise of a component.
     *
     * @param clause the clause's id
     * @param text as it stands on the record, without values that are the default: {@code @MaxHtml(4000)}
     */
    public record Declaration(String clause, String text) {}
}
