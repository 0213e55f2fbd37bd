package org.sitewright.api.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** An element of parsed HTML, to read. Names are in small letters, as HTML parsers give them. */
public interface HtmlElement {
    /** Element name. */
    String name();

    /** Value of an attribute, named in small letters as parsers keep it; empty when it is absent. */
    String attribute(String name);

    /** Whether the attribute, named in small letters, is there, even without a value. */
    boolean has(String attribute);

    /** All attributes in source order. */
    Map<String, String> attributes();

    /** Text of this element and all below it, white space normalised. */
    String text();

    /** Source text within, as of a {@code script} or {@code style} element. */
    String data();

    /** The element around it. */
    Optional<HtmlElement> parent();

    /** Elements directly within. */
    List<HtmlElement> children();

    /** Elements at or below this one that match a CSS selector, in document order. */
    List<HtmlElement> select(String css);

    /** Elements at or below this one with an attribute whose name in small letters {@code sought} accepts, in document order. */
    List<HtmlElement> having(Predicate<String> sought);

    /** Line of its start tag in the source, from 1; 0 where nobody kept it, as for what the engine rendered. */
    default int line() {
        return 0;
    }

    /** The first element of the whole document with that {@code id}. */
    Optional<HtmlElement> byId(String id);
}
