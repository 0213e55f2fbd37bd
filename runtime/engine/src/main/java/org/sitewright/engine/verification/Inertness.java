package org.sitewright.engine.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.component.Placement;
import org.sitewright.api.contract.security.Inert;
import org.sitewright.api.site.Block;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.composition.Asset;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.Fragment;
import org.sitewright.engine.rendering.RenderingContext.PlacedBlock;

/**
 * The hostile stage: each component is rendered twice more, with harmless and with hostile texts, and both must parse to
 * the same elements with the same attribute names, and links to the same addresses.
 */
public final class Inertness {
    /** Attributes whose value leads, loads, sends or styles: no text of content may stand in them. */
    private static final Set<String> VALUES = Set.of(
            "href",
            "xlink:href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "ping",
            "background",
            "srcdoc",
            "style",
            "http-equiv",
            "rel",
            "target",
            "type");

    private final BlockRenderer renderer;

    /** The stage for one site. */
    public Inertness(BlockRenderer renderer) {
        this.renderer = renderer;
    }

    /** What the component of that block lets through, when each text of the block is hostile. */
    public List<Finding> check(PlacedBlock placed) {
        List<String> failures = new ArrayList<>();
        List<Fragment> pair = renderer.render(
                List.of(with(placed, HostileValues.HARMLESS), with(placed, HostileValues.PAYLOAD)),
                (block, reason) -> failures.add(reason));
        if (pair.size() != 2) {
            return List.of(unproved(placed, failures));
        }
        return shape(pair.get(0)).equals(shape(pair.get(1))) ? List.of() : List.of(finding(placed, pair.get(0)));
    }

    /** A hash of what of the block's properties is given: of the blocks of one shape it is enough to try one. */
    public static String shape(Block block) {
        return Asset.hash(HostileValues.shape(block.properties()).getBytes(StandardCharsets.UTF_8));
    }

    private static PlacedBlock with(PlacedBlock placed, String text) {
        Block block = placed.block();
        return new PlacedBlock(
                placed.page(),
                new Block(block.id(), block.component(), HostileValues.with(block.properties(), text), block.place()),
                placed.position());
    }

    /** What cannot be rendered with these texts is not proved to keep them as text. */
    private static Finding unproved(PlacedBlock placed, List<String> failures) {
        Block block = placed.block();
        return Finding.of(
                Inert.class,
                new RenderedBlock(
                                block,
                                new Placement(
                                        block.id(),
                                        placed.page().path(),
                                        placed.page().locale(),
                                        0,
                                        2),
                                "",
                                JsoupElement.fragment(""),
                                "",
                                "",
                                Set.of())
                        .blaming("xhtml"),
                "the block cannot be rendered with hostile text in its properties: "
                        + failures.stream().findFirst().orElse("it renders nothing"),
                "let the template show every text that its property's type allows");
    }

    private static Finding finding(PlacedBlock placed, Fragment fragment) {
        Subject subject = new Subject(
                placed.page().path(),
                placed.block().id(),
                Place.of(fragment.component().file("xhtml")));
        return Finding.of(
                Inert.class,
                subject,
                "hostile text in a property changes the block's elements or attributes",
                "write values as #{…} in text or in quoted attributes, and addresses as Link");
    }

    /** Elements with the names of their attributes, and the values of those that load or lead somewhere. */
    private static List<String> shape(Fragment fragment) {
        return JsoupElement.fragment(fragment.html()).select("*").stream()
                .map(Inertness::shape)
                .toList();
    }

    private static String shape(HtmlElement element) {
        String attributes = element.attributes().entrySet().stream()
                .map(a -> VALUES.contains(a.getKey()) ? a.getKey() + "=" + a.getValue() : a.getKey())
                .collect(Collectors.joining(" "));
        return element.name() + " " + attributes;
    }
}
