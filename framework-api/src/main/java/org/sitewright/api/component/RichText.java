package org.sitewright.api.component;

import jakarta.validation.constraints.NotBlank;

/**
 * Text of several paragraphs as restricted Markdown: paragraphs, emphasis, links, lists, quotations and headings below
 * the block's own. HTML in it is shown as text. A template renders it with {@code <sw:rich value="#{text.body}"/>}.
 *
 * @param markdown the source
 */
public record RichText(@NotBlank String markdown) {
    @Override
    public String toString() {
        return markdown;
    }
}
