package org.sitewright.engine.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.site.Environment;
import org.sitewright.api.site.Page;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.component.Labels;
import org.sitewright.engine.composition.Assets.Bundle;
import org.sitewright.engine.rendering.Fragment;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.verification.JsoupElement;

/** A page is its theme's frame plus its fragments. */
public final class PageComposer {
    private final LoadedSite loaded;
    private final Assets assets;
    private final Map<Locale, String> skips = new ConcurrentHashMap<>();

    /** A composer for one site. */
    public PageComposer(LoadedSite loaded, Assets assets) {
        this.loaded = loaded;
        this.assets = assets;
    }

    /**
     * What stands on a page.
     *
     * @param header fragments above the content
     * @param main fragments of the content
     * @param mainHtml the content, fragments and what a view has between them
     * @param footer fragments below the content
     * @param viewNames root names that a view read outside of blocks
     */
    public record Parts(
            List<Fragment> header, List<Fragment> main, String mainHtml, List<Fragment> footer, Set<String> viewNames) {
        /** The parts of a page of blocks. */
        public static Parts ofBlocks(List<Fragment> header, List<Fragment> main, List<Fragment> footer) {
            return new Parts(header, main, html(main), footer, Set.of());
        }

        /** Whether visitors can read {@code text}: only then may it be stated as a fact. */
        boolean show(String text) {
            return JsoupElement.fragment(html(header) + mainHtml + html(footer))
                    .text()
                    .contains(text);
        }

        private static String html(List<Fragment> fragments) {
            return fragments.stream().map(Fragment::html).collect(Collectors.joining("\n"));
        }
    }

    /** The whole page. */
    public ComposedPage compose(Page page, Parts parts) {
        List<Fragment> all = Stream.of(parts.header(), parts.main(), parts.footer())
                .flatMap(List::stream)
                .toList();
        List<ComponentType> components =
                all.stream().map(Fragment::component).distinct().toList();
        List<Thing> facts = new ArrayList<>();
        if (page.isHome() && page.listed() && parts.show(loaded.site().name())) {
            facts.add(
                    Thing.of("WebSite").with("name", loaded.site().name()).with("url", loaded.origin() + page.path()));
        }
        all.forEach(fragment -> facts.addAll(fragment.facts()));
        Access access =
                Access.of(components.stream().map(ComponentType::contract).toList());
        boolean unkept = !access.isPublic()
                || components.stream().anyMatch(c -> c.contract().has(Personal.class));
        boolean indexed = loaded.environment() == Environment.PRODUCTION && page.listed() && page.indexed();
        Bundle styleSheet = assets.styleSheet(components);
        Head head = new Head(
                loaded, page, parts.main().stream().map(Fragment::block).toList(), indexed);
        String html = "<!DOCTYPE html>\n<html lang=\"" + page.locale().toLanguageTag() + "\"" + direction(page.locale())
                + ">\n" + head.html(assets, styleSheet.asset(), components, facts) + "<body>\n" + body(page, parts)
                + "\n</body>\n</html>\n";
        Map<String, String> headers = Headers.page(
                ContentSecurityPolicy.of(components),
                indexed,
                unkept,
                loaded.origin().startsWith("https:"));
        access.rate().ifPresent(rate -> headers.put("RateLimit-Policy", rate.policy()));
        return new ComposedPage(page, html, headers, all, facts, styleSheet.text(), parts.viewNames());
    }

    /** Has what a page with these components loads served. */
    public void serve(List<ComponentType> components) {
        assets.styleSheet(components);
        components.stream().filter(component -> !component.script().isEmpty()).forEach(assets::script);
    }

    /** The file that pages load at {@code path}. */
    public Optional<ServedFile> file(String path) {
        return assets.file(path);
    }

    private String body(Page page, Parts parts) {
        String skip = skips.computeIfAbsent(page.locale(), locale -> Labels.of(PageComposer.class, "page", locale)
                .get("skip"));
        StringBuilder body = new StringBuilder(loaded.theme().frame().strip());
        // From the end, so that nothing that was put in can be mistaken for a placeholder.
        put(body, "{{footer}}", Parts.html(parts.footer()));
        put(body, "{{main}}", parts.mainHtml());
        put(body, "{{header}}", Parts.html(parts.header()));
        put(body, "{{skip}}", skip);
        return body.toString();
    }

    private static void put(StringBuilder body, String placeholder, String html) {
        int at = body.indexOf(placeholder);
        if (at < 0) {
            throw new IllegalStateException("the theme's frame.html has no " + placeholder);
        }
        body.replace(at, at + placeholder.length(), html);
    }

    private static String direction(Locale locale) {
        return Set.of("ar", "fa", "he", "iw", "ur", "yi").contains(locale.getLanguage()) ? " dir=\"rtl\"" : "";
    }
}
