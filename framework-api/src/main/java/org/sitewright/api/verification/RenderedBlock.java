package org.sitewright.api.verification;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitewright.api.component.Placement;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.Contract;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Place;

/**
 * A block as it was rendered: what a block check looks at.
 *
 * @param block the block
 * @param placement where it stands
 * @param html the bytes' text
 * @param root the parsed fragment: a container whose children are the fragment's top-level elements
 * @param css the component's style sheet; empty when it has none
 * @param script the component's script; empty when it has none
 * @param foreignNames root names its template read that are neither its own variables nor declared site queries
 */
public record RenderedBlock(
        Block block,
        Placement placement,
        String html,
        HtmlElement root,
        String css,
        String script,
        Set<String> foreignNames) {
    /** Folder and name of a component's files, without their extension. */
    private static final ClassValue<String> FILE = new ClassValue<>() {
        private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

        @Override
        protected String computeValue(Class<?> component) {
            SiteComponent declared = component.getAnnotation(SiteComponent.class);
            String name = declared != null && !declared.name().isEmpty()
                    ? declared.name()
                    : WORD.matcher(component.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
            return component.getPackageName().replace('.', '/') + "/" + name;
        }
    };

    public RenderedBlock {
        foreignNames = Set.copyOf(foreignNames);
    }

    /** The component's record. */
    public Class<? extends Record> component() {
        return block.properties().getClass();
    }

    /** All that its component promises. */
    public Contract contract() {
        return Contract.of(component());
    }

    /** This block, blaming the file its values were written in. */
    public Subject subject() {
        return new Subject(placement.page(), block.id(), block.place());
    }

    /** This block, blaming one of its component's own files: {@code xhtml}, {@code css}, {@code js} or {@code java}. */
    public Subject blaming(String extension) {
        String file = extension.equals("java")
                ? component().getPackageName().replace('.', '/') + "/"
                        + component().getSimpleName()
                : FILE.get(component());
        return new Subject(placement.page(), block.id(), Place.of(file + "." + extension));
    }
}
