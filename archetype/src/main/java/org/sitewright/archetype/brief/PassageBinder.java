package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds passages for visitors that have no part of their own. */
final class PassageBinder {
    private final Findings findings;

    PassageBinder(Findings findings) {
        this.findings = findings;
    }

    List<Passage> passages(Cursor top) {
        List<Passage> passages = new ArrayList<>();
        for (Value value : top.items("passages")) {
            if (!(value instanceof Value.Fields fields)) {
                findings.wrongType(value, "passages", "a list of groups of keys", "- heading: … and below it body: …");
                continue;
            }
            Cursor passage =
                    new Cursor(findings, fields, "passages.", List.of("heading", "page", "body", "ordered", "items"));
            Optional<String> body = passage.block("body");
            body.ifPresent(text -> RichTexts.check(findings, text, passage.spanOf("body")));
            List<Passage.Item> items = items(passage);
            if (body.isPresent() || !items.isEmpty()) {
                passages.add(new Passage(
                        passage.line("heading", 120).orElse(null),
                        passage.line("page").orElse(null),
                        body.orElse(null),
                        passage.line("ordered").filter("true"::equals).isPresent(),
                        items));
            }
        }
        return passages;
    }

    private List<Passage.Item> items(Cursor passage) {
        List<Passage.Item> items = new ArrayList<>();
        for (Value value : passage.items("items")) {
            if (value instanceof Value.Text text) {
                findings.given(text, "passages.items")
                        .ifPresent(name -> items.add(new Passage.Item(PlainText.of(name), null, null)));
            } else if (value instanceof Value.Fields fields) {
                Cursor item = new Cursor(findings, fields, "passages.items.", List.of("name", "label", "text"));
                item.required("name", 160)
                        .ifPresent(name -> items.add(new Passage.Item(
                                name,
                                item.line("label", 60).orElse(null),
                                item.line("text").orElse(null))));
            }
        }
        return items;
    }
}
