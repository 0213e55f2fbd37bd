package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Binds where and how a business is reached. */
final class ContactBinder {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{3,40}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern ADDRESS_ELSEWHERE = Pattern.compile("https://[^\\s/]+\\.[^\\s]+");
    private static final Map<String, Integer> PARTS =
            Map.of("street", 120, "locality", 80, "region", 80, "postalCode", 20, "country", 60);

    private final Findings findings;
    private final Cursor top;

    ContactBinder(Findings findings, Cursor top) {
        this.findings = findings;
        this.top = top;
    }

    Brief.Contact contact() {
        Optional<String> phone =
                checked("phone", PHONE, "no telephone number", "write digits such as +44 20 7946 0018");
        Optional<String> email =
                checked("email", EMAIL, "no e-mail address", "write an address such as hello@your-domain");
        Optional<String> area = top.line("area");
        Optional<Address> address = Optional.empty();
        Value given = top.any("address").orElse(null);
        if (given instanceof Value.Text) {
            Optional<String> line = top.block("address").map(text -> text.replaceAll("\\s*\\n\\s*", ", "));
            address = line.flatMap(AddressReader::read);
            area = address.isPresent() || area.isPresent() ? area : line;
        } else if (given != null) {
            List<String> keys = List.of("street", "locality", "region", "postalCode", "country");
            Cursor parts = top.fields("address", keys).orElse(null);
            if (parts != null) {
                List<String> read = keys.stream()
                        .map(key -> parts.line(key, PARTS.get(key)).orElse(null))
                        .toList();
                if (read.stream().anyMatch(part -> part != null)) {
                    address = Optional.of(new Address(read.get(0), read.get(1), read.get(2), read.get(3), read.get(4)));
                }
            }
        }
        if (area.filter(text -> text.length() > 120).isPresent()) {
            findings.unreadable(top.spanOf("area"), "the area has more than 120 characters", "name the town or region");
            area = Optional.empty();
        }
        return new Brief.Contact(phone, email, address, area, links());
    }

    private Optional<String> checked(String key, Pattern form, String message, String fix) {
        Optional<String> text = top.line(key);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            findings.unreadable(top.spanOf(key), key + " \"" + text.get() + "\" is " + message, fix);
            return Optional.empty();
        }
        return text;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Value item : top.items("links")) {
            if (!(item instanceof Value.Fields fields)) {
                findings.wrongType(
                        item, "links", "a list of groups of keys", "- kind: whatsapp and below it to: https://…");
                continue;
            }
            Cursor link = new Cursor(findings, fields, "links.", List.of("kind", "label", "to"));
            Optional<String> to = link.required("to", 300);
            if (to.filter(text -> !ADDRESS_ELSEWHERE.matcher(text).matches()).isPresent()) {
                findings.unreadable(
                        link.spanOf("to"),
                        "the link leads to \"" + to.get() + "\"",
                        "give a full address that begins with https://");
            } else {
                to.ifPresent(address -> links.add(new Link(
                        link.line("kind").orElse("web"), link.line("label", 48).orElse(null), address)));
            }
        }
        return links;
    }
}
