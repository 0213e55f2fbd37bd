package org.sitewright.archetype.brief;

import java.util.List;

/**
 * A passage for visitors that is nothing the other parts of a brief know: how a session works, what to bring.
 *
 * @param heading the client's own, or null
 * @param page title of the wanted page it belongs to, or null
 * @param body Markdown, or null
 * @param ordered whether the items are steps
 * @param items named things with a text each; empty where there are none
 */
public record Passage(String heading, String page, String body, boolean ordered, List<Item> items) {
    public Passage {
        items = List.copyOf(items);
    }

    /**
     * One of several things.
     *
     * @param name what it is called
     * @param label a short addition, such as an age range, or null
     * @param text what it is, as plain text, or null
     */
    public record Item(String name, String label, String text) {}
}
