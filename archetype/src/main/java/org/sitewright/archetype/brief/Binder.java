package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns values into a {@link Brief}: types, formats, limits and placeholders, whatever the format was. */
public final class Binder {
    /** Most characters of a name: it is also a page's title. */
    static final int MAX_NAME = 70;

    private static final Pattern HOST = Pattern.compile("(?i)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}");
    private static final Pattern PATH = Pattern.compile("/|(/[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final List<String> INSTRUCTIONS = Arrays.stream(Instruction.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Findings findings;

    private final Value.Fields values;
    private final Cursor top;

    private Binder(Value.Fields values, Findings findings) {
        this.findings = findings;
        this.values = values;
        this.top = new Cursor(findings, values, "", Vocabulary.TOP);
    }

    /**
     * Binds {@code values}.
     *
     * @param strict whether a value that cannot be read is a problem, as in YAML that a person wrote, or is left out and
     *     listed, as in the words of a client
     * @param remarks what was found before
     * @throws BriefException with everything that is wrong, in the order of the lines
     */
    public static Brief bind(Value.Fields values, boolean strict, List<Remark> remarks) {
        Findings findings = new Findings(strict, new ArrayList<>(), new ArrayList<>(remarks));
        Brief brief = new Binder(values, findings).bind();
        if (!findings.problems().isEmpty()) {
            findings.problems().sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new BriefException(findings.problems());
        }
        return brief;
    }

    private Brief bind() {
        Locale locale = locale();
        ListBinder lists = new ListBinder(findings, top);
        Map<String, String> legal = texts("legal", List.of("imprint", "privacy", "terms"));
        return new Brief(
                name(),
                type(),
                locale,
                languages(locale),
                new Brief.Identity(
                        top.line("tagline"),
                        top.line("description"),
                        top.block("about").map(text -> rich(text, top.spanOf("about")))),
                new ContactBinder(findings, top).contact(),
                domain(),
                lists.hours(),
                action(),
                texts("headings", List.of("services", "testimonials", "faq", "about", "hours", "contact", "people")),
                top.line("servicesLead"),
                new OfferBinder(findings, locale).groups(top),
                lists.people(),
                lists.testimonials(),
                lists.faq(),
                lists.figures(),
                new PassageBinder(findings).passages(top),
                notice(),
                legal,
                new DesignBinder(findings, top).design(),
                pages(),
                top.line("onePage").filter("true"::equals).isPresent(),
                instructions(),
                remarks());
    }

    private String name() {
        Optional<String> name = top.required("name", MAX_NAME);
        if (name.isEmpty() && top.any("name").isPresent() && top.any("name").get() instanceof Value.Text text) {
            findings.problem(
                    text.span(), "the name \"" + text.text() + "\" is a placeholder", "write the name of the business");
        }
        return name.orElse("");
    }

    private Locale locale() {
        Optional<String> given = top.line("locale");
        if (given.isPresent()) {
            Locale locale = Languages.read(given.get());
            if (locale != null) {
                return locale;
            }
            findings.problem(
                    top.spanOf("locale"),
                    "\"" + given.get() + "\" is no language",
                    "write a language tag such as en-GB or de-DE");
        }
        Locale language = Languages.guess(values);
        Locale guess = language.getLanguage().equals("en")
                ? Languages.country(values)
                        .map(country -> new Locale("en", country))
                        .orElse(language)
                : language;
        findings.remark(
                Remark.Kind.ASSUMED,
                values.span(),
                "locale: " + guess.toLanguageTag() + ", from the words of the brief");
        return guess;
    }

    private Optional<String> type() {
        Optional<String> word = top.line("type");
        Optional<String> type = word.flatMap(Vocabulary::type);
        if (word.isPresent() && type.isEmpty()) {
            List<String> known = new ArrayList<>();
            Vocabulary.types().forEach(known::add);
            String nearest = Nearest.to(word.get().replace(" ", ""), known).orElse("LocalBusiness");
            findings.unreadable(
                    top.spanOf("type"),
                    "type \"" + word.get() + "\" is no known kind of business",
                    "write a schema.org type such as " + nearest);
        }
        return type;
    }

    private Optional<String> domain() {
        Optional<String> host = top.line("domain").map(text -> text.replaceAll("(?i)^https?://|/+$", ""));
        if (host.isPresent() && !HOST.matcher(host.get()).matches()) {
            findings.unreadable(
                    top.spanOf("domain"),
                    "domain \"" + host.get() + "\" is no host name",
                    "write it without path, for example harbour-cafe.co.uk");
            return Optional.empty();
        }
        return host.map(text -> text.toLowerCase(Locale.ROOT));
    }

    private Optional<WantedAction> action() {
        Value given = top.any("action").orElse(null);
        if (given == null) {
            return Optional.empty();
        }
        if (given instanceof Value.Text) {
            return top.line("action").flatMap(text -> new ActionReader(findings).read(text, given.span()));
        }
        return top.fields("action", List.of("label", "to")).flatMap(fields -> new ActionReader(findings)
                .of(fields.line("label"), fields.line("to"), given.span()));
    }

    private Optional<Notice> notice() {
        if (top.any("notice").orElse(null) instanceof Value.Text) {
            return top.block("notice").map(body -> new Notice(Optional.empty(), rich(body, top.spanOf("notice"))));
        }
        return top.fields("notice", List.of("heading", "body")).flatMap(fields -> fields.block("body")
                .map(body -> new Notice(fields.line("heading", 90), rich(body, fields.spanOf("body")))));
    }

    private Map<String, String> texts(String key, List<String> known) {
        Map<String, String> texts = new LinkedHashMap<>();
        top.fields(key, known)
                .ifPresent(fields -> known.forEach(name -> {
                    boolean legal = key.equals("legal");
                    Optional<String> text = legal ? fields.block(name) : fields.line(name, 120);
                    text.ifPresent(words -> texts.put(name, legal ? rich(words, fields.spanOf(name)) : words));
                }));
        return texts;
    }

    /** Further languages, each once; the one of the texts is none. */
    private List<Locale> languages(Locale locale) {
        List<Locale> languages = new ArrayList<>();
        for (Value item : ListBinder.listOrWords(top, "languages")) {
            Locale language = item instanceof Value.Text text ? Languages.read(text.text()) : null;
            if (language == null) {
                findings.unreadable(
                        item.span(), "a wanted language cannot be read", "write its name or a tag such as de");
            } else if (!language.getLanguage().equals(locale.getLanguage()) && !languages.contains(language)) {
                languages.add(language);
            }
        }
        return languages;
    }

    private List<WantedPage> pages() {
        List<WantedPage> pages = new ArrayList<>();
        for (Value item : ListBinder.listOrWords(top, "pages")) {
            if (item instanceof Value.Text text) {
                findings.given(text, "pages").ifPresent(title -> add(pages, title, Optional.empty()));
            } else if (item instanceof Value.Fields fields) {
                Cursor page = new Cursor(findings, fields, "pages.", List.of("title", "path"));
                Optional<String> path = page.line("path");
                if (path.filter(text -> !PATH.matcher(text).matches()).isPresent()) {
                    findings.unreadable(
                            page.spanOf("path"),
                            "the path \"" + path.get() + "\" is none that a page can have",
                            "write small letters, digits and hyphens such as /getting-here");
                    path = Optional.empty();
                }
                Optional<String> kept = path;
                page.required("title", MAX_NAME).ifPresent(title -> add(pages, title, kept));
            }
        }
        return pages;
    }

    private static void add(List<WantedPage> pages, String title, Optional<String> path) {
        if (pages.stream()
                .noneMatch(page ->
                        page.title().equalsIgnoreCase(title) && page.path().equals(path))) {
            pages.add(new WantedPage(title, path, Vocabulary.page(title)));
        }
    }

    private List<Instruction> instructions() {
        List<Instruction> instructions = new ArrayList<>();
        for (Instruction.Kind kind : Instruction.Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT);
            top.any("instructions")
                    .filter(Value.Fields.class::isInstance)
                    .map(value -> new Cursor(findings, (Value.Fields) value, "instructions.", INSTRUCTIONS))
                    .ifPresent(fields -> collect(fields.any(key).orElse(null), kind, instructions));
        }
        collect(top.any("notes").orElse(null), Instruction.Kind.OTHER, instructions);
        return instructions;
    }

    private static void collect(Value value, Instruction.Kind kind, List<Instruction> into) {
        if (value instanceof Value.Text text) {
            into.add(new Instruction(kind, text.text(), text.span()));
        } else if (value instanceof Value.Items items) {
            items.items().forEach(item -> collect(item, kind, into));
        } else if (value instanceof Value.Fields fields) {
            fields.fields().forEach(field -> collect(field.value(), kind, into));
        }
    }

    /** What was found before, what binding found, and what the brief itself calls unclear. */
    private List<Remark> remarks() {
        for (Value item : top.any("unclear").isPresent() ? top.items("unclear") : List.<Value>of()) {
            if (item instanceof Value.Text text) {
                findings.remark(Remark.Kind.UNCLEAR, text.span(), PlainText.of(text.text()));
            }
        }
        return List.copyOf(findings.remarks());
    }

    private String rich(String markdown, Span span) {
        RichTexts.check(findings, markdown, span);
        return markdown;
    }
}
