package org.sitewright.engine.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitewright.api.component.Thing;
import org.sitewright.api.site.Page;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Status;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.ServedFile;
import org.sitewright.api.verification.Subject;

/** Makes rendered pages from HTML. */
public final class PageUnderTest {
    /** The page as a whole. */
    public static final Subject SUBJECT = new Subject("/", "", Place.of("pages/index.yaml"));

    private final String html;
    private String path = "/";
    private String title = "Title";
    private String description = "Description";
    private Locale locale = Locale.ENGLISH;
    private boolean indexed = true;
    private Status status = Status.PUBLISHED;
    private Page.Kind kind = Page.Kind.CONTENT;
    private Optional<String> view = Optional.empty();
    private Optional<Integer> live = Optional.empty();
    private List<RenderedBlock> blocks = List.of();
    private List<Thing> facts = List.of();
    private String css = "";
    private Map<String, String> headers = Map.of();
    private Map<String, ServedFile> files = Map.of();
    private List<LinkedFile> linked = List.of();
    private String origin = "https://site.test";

    private PageUnderTest(String html) {
        this.html = html;
    }

    /** The home page of {@code https://site.test}, in English. */
    public static PageUnderTest of(String html) {
        return new PageUnderTest(html);
    }

    /** A page that shows these blocks. */
    public static PageUnderTest of(RenderedBlock... blocks) {
        return of(Arrays.stream(blocks).map(RenderedBlock::html).collect(Collectors.joining("\n")))
                .with(blocks);
    }

    public PageUnderTest with(RenderedBlock... value) {
        blocks = List.of(value);
        return this;
    }

    public PageUnderTest path(String value) {
        path = value;
        return this;
    }

    /** The page is meant to have that title and description. */
    public PageUnderTest named(String itsTitle, String itsDescription) {
        title = itsTitle;
        description = itsDescription;
        return this;
    }

    public PageUnderTest locale(Locale value) {
        locale = value;
        return this;
    }

    public PageUnderTest unindexed() {
        indexed = false;
        return this;
    }

    public PageUnderTest draft() {
        status = Status.DRAFT;
        return this;
    }

    public PageUnderTest error() {
        kind = Page.Kind.ERROR;
        return this;
    }

    public PageUnderTest view(String value) {
        view = Optional.of(value);
        return this;
    }

    public PageUnderTest live(int seconds) {
        live = Optional.of(seconds);
        return this;
    }

    public PageUnderTest facts(Thing... value) {
        facts = List.of(value);
        return this;
    }

    public PageUnderTest css(String value) {
        css = value;
        return this;
    }

    public PageUnderTest headers(Map<String, String> value) {
        headers = value;
        return this;
    }

    /** Files of the site that the page may load. */
    public PageUnderTest files(ServedFile... value) {
        files = Arrays.stream(value).collect(Collectors.toMap(ServedFile::path, file -> file));
        return this;
    }

    /** Style sheets and scripts that belong to no component. */
    public PageUnderTest linked(LinkedFile... value) {
        linked = List.of(value);
        return this;
    }

    /** Scheme and host of its site. */
    public PageUnderTest origin(String value) {
        origin = value;
        return this;
    }

    public RenderedPage rendered() {
        String file = path.equals("/") ? "pages/index.yaml" : "pages" + path + ".yaml";
        Page page = new Page(
                path,
                locale,
                status,
                kind,
                title,
                description,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                indexed,
                view,
                live,
                blocks.stream().map(RenderedBlock::block).toList(),
                Place.of(file));
        return new RenderedPage(
                page,
                html,
                JsoupElement.document(html),
                blocks,
                facts,
                headers,
                css,
                origin,
                linked,
                path -> Optional.ofNullable(files.get(path)));
    }
}
