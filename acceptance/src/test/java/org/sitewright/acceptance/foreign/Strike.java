package org.sitewright.acceptance.foreign;

import java.util.List;
import java.util.Map;
import org.sitewright.api.verification.Finding;

/**
 * Where a defect was put.
 *
 * @param page its path; empty for the site as a whole
 * @param block id of the block; empty for the page as a whole
 * @param file the file that was changed, or the beginning of its path where a component has several
 * @param first line of what was changed, or 0 for the whole file
 * @param last line of it
 */
record Strike(String page, String block, String file, int first, int last) {
    /** Whether a finding names this place: the block on its page, or the file with a line in between. */
    boolean isNamedBy(Finding finding) {
        String at = finding.subject().place().file();
        int line = finding.subject().place().line();
        boolean here = !file.isEmpty()
                && (at.endsWith(file) || at.contains(file))
                && (first == 0 || line >= first && line <= last);
        boolean there = !page.isEmpty()
                && finding.subject().page().equals(page)
                && (block.isEmpty() || finding.subject().block().equals(block));
        return here || there;
    }

    /** Whether the file is one that no other site has: part of a pack, a theme or a view. */
    boolean isOfItsOwn() {
        return file.startsWith("guild/") || file.startsWith("sitewright/") || file.startsWith("WEB-INF/");
    }

    /** A page as a whole, and its file. */
    static Strike page(String file) {
        return new Strike(ForeignSite.path(file), "", file, 0, 0);
    }

    /** A whole file. */
    static Strike file(String file) {
        return new Strike("", "", file, 0, 0);
    }

    /** A line of a file, and the ones beside it. */
    static Strike line(String file, int line) {
        return new Strike("", "", file, Math.max(1, line - 1), line + 1);
    }

    /** A map of a tree. */
    static Strike node(Wounded on, String file, Object node) {
        if (node == on.tree(file)) {
            return file(file);
        }
        YamlText.Lines lines = new YamlText(on.tree(file)).lines(node);
        return new Strike("", "", file, lines.first(), lines.last());
    }

    /** A block in its page's file. */
    static Strike block(Wounded on, Wounded.Spot spot) {
        YamlText.Lines lines = new YamlText(on.tree(spot.file())).lines(spot.block());
        return new Strike(ForeignSite.path(spot.file()), id(spot), spot.file(), lines.first(), lines.last());
    }

    /** A block whose component's files were changed, {@code files} being the beginning of their paths. */
    static Strike component(Wounded.Spot spot, String files) {
        return new Strike(ForeignSite.path(spot.file()), id(spot), files, 0, 0);
    }

    /** The id a block gives itself, or gets from its component and its place among those of it. */
    private static String id(Wounded.Spot spot) {
        Object own = spot.values().get("id");
        if (own != null) {
            return own.toString();
        }
        String name = simple(spot.block());
        int before = 0;
        for (Map<String, Object> other : List.copyOf(spot.blocks())) {
            if (other == spot.block()) {
                break;
            }
            before += simple(other).equals(name) ? 1 : 0;
        }
        return before == 0 ? name : name + "-" + (before + 1);
    }

    private static String simple(Map<String, Object> block) {
        String component = ForeignSite.component(block);
        return component.substring(component.indexOf(':') + 1);
    }
}
