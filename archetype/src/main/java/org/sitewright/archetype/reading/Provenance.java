package org.sitewright.archetype.reading;

import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.BriefForm;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.folder.Delivery;

/**
 * Holds every value of a reading against the place that it names, whoever read it: so no reader can invent, and what it
 * calls an instruction or unclear it cannot publish as well.
 *
 * <p>A value is held when its words stand at its place one after the other; of a running text, whole sentences and lines
 * of the place may be missing, and whole cells between those that a separator joins. White space, kinds of quotation marks and dashes, and signs of Markdown do not count;
 * everything else does, case too. Part of a number, of a price range, of a telephone number or of an address is not held.
 * Values that are no words of the client ({@link BriefForm.Origin}) must come from their closed lists, pictures must lie
 * in the delivery. What a person wrote into {@code brief.yaml} is its own source.
 */
public final class Provenance {
    private static final int SHOWN = 60;

    private final Held held;
    private final Withheld withheld;
    private final List<Remark> remarks;

    private Provenance(Delivery delivery, Reading reading) {
        this.held = new Held(delivery);
        this.withheld = new Withheld(held, reading.values());
        this.remarks = new ArrayList<>(reading.remarks());
    }

    /**
     * The reading without values that are not held; each of them is a remark instead. Parents that are empty then, or have
     * lost what they cannot be without, such as an offer its name, are gone too; offers of a group that has lost its name
     * stand in none.
     */
    public static Reading hold(Delivery delivery, Reading reading) {
        Provenance provenance = new Provenance(delivery, reading);
        Value kept = provenance.fields("", reading.values());
        return new Reading(
                kept instanceof Value.Fields fields
                        ? fields
                        : new Value.Fields(List.of(), reading.values().span()),
                provenance.remarks);
    }

    private Value value(String path, Value value) {
        if (value instanceof Value.Text text) {
            return text(path, text);
        }
        return value instanceof Value.Items items ? items(path, items) : fields(path, (Value.Fields) value);
    }

    private Value.Text text(String path, Value.Text text) {
        boolean picture = BriefForm.origin(path) == BriefForm.Origin.PICTURE;
        if (held.isWritten(text) && !picture) {
            return text;
        }
        Held.Holding holding = held.holding(path, text);
        if (holding.isHeld()
                && BriefForm.isSaid(path)
                && withheld.overlaps(text.span().file(), holding.stretches())) {
            holding = new Held.Holding("stands among words that are not for visitors, at", List.of());
        }
        if (!holding.isHeld()) {
            reject(path, text, holding.objection());
        }
        return holding.isHeld() ? text : null;
    }

    private void reject(String path, Value.Text text, String reason) {
        String shown = text.text().replaceAll("\\s+", " ");
        remarks.add(new Remark(
                Remark.Kind.UNCLEAR,
                text.span(),
                "rejected: %s \"%s\" %s%s"
                        .formatted(
                                path.substring(1).replace("/*", "").replace('/', '.'),
                                shown.length() > SHOWN ? shown.substring(0, SHOWN - 1) + "…" : shown,
                                reason,
                                reason.endsWith("at") ? " " + text.span() : "")));
    }

    private Value.Items items(String path, Value.Items items) {
        List<Value> kept = new ArrayList<>();
        for (Value item : items.items()) {
            Value held = value(path + "/*", item);
            if (held instanceof Value.Items ungrouped && item instanceof Value.Fields) {
                kept.addAll(ungrouped.items());
            } else if (held != null) {
                kept.add(held);
            }
        }
        return kept.isEmpty() && !items.items().isEmpty() ? null : new Value.Items(kept, items.span());
    }

    private Value fields(String path, Value.Fields fields) {
        List<Value.Field> kept = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Value.Field field : fields.fields()) {
            Value value = field.value() == null ? null : value(path + "/" + field.key(), field.value());
            if (field.value() == null || value != null) {
                kept.add(new Value.Field(field.key(), field.span(), value));
            } else {
                lost.add(field.key());
            }
        }
        if (path.equals("/services/*") && lost.contains("group")) {
            return kept.stream()
                    .filter(field -> field.key().equals("items"))
                    .map(Value.Field::value)
                    .findFirst()
                    .orElse(null);
        }
        boolean gone = BriefForm.required(path).stream().anyMatch(lost::contains) || kept.isEmpty() && !lost.isEmpty();
        return gone ? null : new Value.Fields(kept, fields.span());
    }
}
