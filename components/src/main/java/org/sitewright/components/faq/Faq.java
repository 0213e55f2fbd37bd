package org.sitewright.components.faq;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Questions with answers that open in place, without a script. The answers are in the page whether open or not.
 *
 * @param heading of the section
 * @param items most asked first
 */
@SiteComponent
@MaxHtml(48_000)
@MaxCss(2_000)
@NoScript
public record Faq(@Size(max = 120) String heading, @NotEmpty @Size(max = 30) List<@Valid Question> items)
        implements StatesFacts {
    public Faq {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** The questions and the words of their answers. */
    @Override
    public List<Thing> facts(Context context) {
        List<Thing> questions = items.stream()
                .map(item -> Thing.of("Question")
                        .with("name", item.question())
                        .with(
                                "acceptedAnswer",
                                Thing.of("Answer")
                                        .with("text", words(item.answer().markdown()))))
                .toList();
        return List.of(Thing.of("FAQPage").with("mainEntity", questions));
    }

    /** The text without its marks, as it reads on the page. */
    private static String words(String markdown) {
        return markdown.replaceAll("(?m)^\\s*(?:#{1,6}|>|[-*+]|\\d+[.)])\\s+", "")
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("(?<!\\\\)(?:\\*{1,3}|`|(?<!\\w)_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?!\\w))", "")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * One question.
     *
     * @param question as a visitor would ask it
     * @param answer the answer
     */
    public record Question(@NotBlank @Size(max = 200) String question, @NotNull @Valid RichText answer) {}
}
