package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns values into a {@link Brief}: types, formats, limits and placeholders, whatever the format was. */
final class Binder {
    /** Most characters of a name: it is also a page's title. */
    static final int MAX_NAME = 70;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{3,40}");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern HOST = Pattern.compile("(?i)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}");
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");

    private static final Map<String, Integer> ADDRESS =
            Map.of("street", 120, "locality", 80, "region", 80, "postalCode", 20, "country", 60);

    private final Findings findings;

    Binder(BriefSource source, List<Problem> problems, List<Remark> remarks) {
        this.findings = new Findings(source.file(), source.yaml(), problems, remarks);
    }

    /** The brief; worth nothing once there is a problem. */
    Brief bind(Value.Fields values) {
        Cursor top = new Cursor(findings, values, "", Vocabulary.TOP);
        Locale locale = locale(top, values);
        ListBinder lists = new ListBinder(findings, locale);
        notes(top);
        Map<String, String> legal = texts(top, "legal", List.of("imprint", "privacy", "terms"));
        return new Brief(
                name(top),
                type(top),
                locale,
                new Brief.Identity(
                        top.line("tagline"),
                        top.line("description"),
                        top.block("about").map(text -> rich(text, top.lineOf("about")))),
                contact(top),
                domain(top),
                lists.hours(top),
                action(top),
                texts(top, "headings", List.of("services", "testimonials", "faq", "about", "hours", "contact")),
                top.line("servicesLead"),
                lists.services(top),
                lists.testimonials(top),
                lists.faq(top),
                notice(top),
                legal,
                colors(top),
                pages(top),
                List.copyOf(findings.remarks()));
    }

    private String name(Cursor top) {
        Optional<String> name = top.required("name", MAX_NAME);
        if (name.isEmpty() && top.any("name").isPresent() && top.any("name").get() instanceof Value.Text text) {
            findings.problem(
                    text.line(), "the name \"" + text.text() + "\" is a placeholder", "write the name of the business");
        }
        return name.orElse("");
    }

    private Locale locale(Cursor top, Value.Fields values) {
        Optional<String> given = top.line("locale");
        if (given.isPresent()) {
            Locale locale = Languages.read(given.get());
            if (locale != null) {
                return locale;
            }
            findings.problem(
                    top.lineOf("locale"),
                    "\"" + given.get() + "\" is no language",
                    "write a language tag such as en-GB or de-DE");
        }
        Locale guess = Languages.guess(values);
        findings.remark(Remark.Kind.ASSUMED, 0, "locale: " + guess.toLanguageTag() + ", from the words of the brief");
        return guess;
    }

    private Optional<String> type(Cursor top) {
        Optional<String> word = top.line("type");
        Optional<String> type = word.flatMap(Vocabulary::type);
        if (word.isPresent() && type.isEmpty()) {
            List<String> known = new ArrayList<>();
            Vocabulary.types().forEach(known::add);
            String nearest = Nearest.to(word.get().replace(" ", ""), known).orElse("LocalBusiness");
            findings.unreadable(
                    top.lineOf("type"),
                    "type \"" + word.get() + "\" is no known kind of business",
                    "write a schema.org type such as " + nearest);
        }
        return type;
    }

    private Brief.Contact contact(Cursor top) {
        Optional<String> phone =
                checked(top, "phone", PHONE, "no telephone number", "write digits such as +44 20 7946 0018");
        Optional<String> email =
                checked(top, "email", EMAIL, "no e-mail address", "write an address such as hello@your-domain");
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
                        .map(key -> parts.line(key, ADDRESS.get(key)).orElse(null))
                        .toList();
                if (read.stream().anyMatch(part -> part != null)) {
                    address = Optional.of(new Address(read.get(0), read.get(1), read.get(2), read.get(3), read.get(4)));
                }
            }
        }
        if (area.filter(text -> text.length() > 120).isPresent()) {
            findings.unreadable(top.lineOf("area"), "the area has more than 120 characters", "name the town or region");
            area = Optional.empty();
        }
        return new Brief.Contact(phone, email, address, area);
    }

    private Optional<String> checked(Cursor top, String key, Pattern form, String message, String fix) {
        Optional<String> text = top.line(key);
        if (text.isPresent() && !form.matcher(text.get()).matches()) {
            findings.unreadable(top.lineOf(key), key + " \"" + text.get() + "\" is " + message, fix);
            return Optional.empty();
        }
        return text;
    }

    private Optional<String> domain(Cursor top) {
        Optional<String> host = top.line("domain").map(text -> text.replaceAll("(?i)^https?://|/+$", ""));
        if (host.isPresent() && !HOST.matcher(host.get()).matches()) {
            findings.unreadable(
                    top.lineOf("domain"),
                    "domain \"" + host.get() + "\" is no host name",
                    "write it without path, for example harbour-cafe.co.uk");
            return Optional.empty();
        }
        return host.map(text -> text.toLowerCase(Locale.ROOT));
    }

    private Optional<WantedAction> action(Cursor top) {
        Value given = top.any("action").orElse(null);
        if (given == null) {
            return Optional.empty();
        }
        if (given instanceof Value.Text) {
            return top.line("action").flatMap(text -> new ActionReader(findings).read(text, given.line()));
        }
        return top.fields("action", List.of("label", "to")).flatMap(fields -> new ActionReader(findings)
                .of(fields.line("label"), fields.line("to"), given.line()));
    }

    private Optional<Notice> notice(Cursor top) {
        if (top.any("notice").orElse(null) instanceof Value.Text) {
            return top.block("notice").map(body -> new Notice(Optional.empty(), rich(body, top.lineOf("notice"))));
        }
        return top.fields("notice", List.of("heading", "body")).flatMap(fields -> fields.block("body")
                .map(body -> new Notice(fields.line("heading", 90), rich(body, fields.lineOf("body")))));
    }

    private Map<String, String> texts(Cursor top, String key, List<String> known) {
        Map<String, String> texts = new LinkedHashMap<>();
        top.fields(key, known)
                .ifPresent(fields -> known.forEach(name -> {
                    boolean legal = key.equals("legal");
                    Optional<String> text = legal ? fields.block(name) : fields.line(name, 120);
                    text.ifPresent(words -> texts.put(name, legal ? rich(words, fields.lineOf(name)) : words));
                }));
        return texts;
    }

    private Map<String, String> colors(Cursor top) {
        Map<String, String> colors = new LinkedHashMap<>();
        List<String> roles = List.of("brand", "accent");
        top.fields("colors", roles)
                .ifPresent(fields -> roles.forEach(role -> fields.line(role).ifPresent(text -> {
                    String hex = text.replaceAll("^#", "");
                    if (!HEX.matcher(text).matches()) {
                        findings.unreadable(
                                fields.lineOf(role),
                                "colour \"" + text + "\" is no hex value",
                                "write six hex digits such as \"#5C3D1E\"");
                    } else {
                        colors.put(
                                role,
                                "#"
                                        + (hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex)
                                                .toUpperCase(Locale.ROOT));
                    }
                })));
        return colors;
    }

    private List<String> pages(Cursor top) {
        List<String> pages = new ArrayList<>();
        for (Value item : ListBinder.listOrWords(top, "pages")) {
            String name = item instanceof Value.Text text ? text.text() : "";
            Vocabulary.page(name)
                    .ifPresentOrElse(
                            pages::add,
                            () -> findings.remark(
                                    Remark.Kind.NOT_UNDERSTOOD,
                                    item.line(),
                                    "wanted page \"" + name
                                            + "\": pages are made for services, about, faq and contact"));
        }
        return pages.stream().distinct().toList();
    }

    private void notes(Cursor top) {
        top.any("notes").ifPresent(value -> {
            if (value instanceof Value.Fields fields) {
                fields.fields().forEach(field -> findings.remark(Remark.Kind.FOR_BUILDERS, field.line(), field.key()));
            } else {
                findings.remark(Remark.Kind.FOR_BUILDERS, value.line(), "notes");
            }
        });
    }

    private String rich(String markdown, int line) {
        RichTexts.check(findings, markdown, line);
        return markdown;
    }
}
