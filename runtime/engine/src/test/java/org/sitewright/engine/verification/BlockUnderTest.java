package org.sitewright.engine.verification;

import java.util.Locale;
import java.util.Set;
import org.sitewright.api.component.Placement;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.RenderedBlock;

/** Makes rendered blocks from HTML. */
public final class BlockUnderTest {
    private final Record properties;
    private final String html;
    private String id = "block";
    private String page = "/";
    private String css = "";
    private String script = "";
    private int position = 0;
    private Set<String> foreign = Set.of();

    private BlockUnderTest(Record properties, String html) {
        this.properties = properties;
        this.html = html;
    }

    /** A block named {@code block} on the home page. */
    public static BlockUnderTest of(Record properties, String html) {
        return new BlockUnderTest(properties, html);
    }

    public BlockUnderTest id(String value) {
        id = value;
        return this;
    }

    public BlockUnderTest page(String value) {
        page = value;
        return this;
    }

    public BlockUnderTest css(String value) {
        css = value;
        return this;
    }

    public BlockUnderTest script(String value) {
        script = value;
        return this;
    }

    public BlockUnderTest position(int value) {
        position = value;
        return this;
    }

    public BlockUnderTest reads(String... names) {
        foreign = Set.of(names);
        return this;
    }

    public RenderedBlock rendered() {
        Block block = new Block(id, "component", properties, new Place("pages/index.yaml", 7));
        Placement placement = new Placement(id, page, Locale.ENGLISH, position, 2);
        return new RenderedBlock(block, placement, html, JsoupElement.fragment(html), css, script, foreign);
    }
}
