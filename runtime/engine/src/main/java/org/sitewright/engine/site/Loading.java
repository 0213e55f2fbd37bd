package org.sitewright.engine.site;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sitewright.api.component.Icon;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.RichText;
import org.sitewright.api.site.Place;
import org.sitewright.api.site.Redirect;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Binder;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.component.Nearest;
import org.sitewright.engine.component.Raw;
import org.sitewright.engine.work.Workers;

/** What all readers of one site share: its files, the catalogue, a binder, and the list of problems. */
final class Loading {
    final SiteFiles files;
    final String folder;
    final ComponentCatalogue components;
    final Validator validator;
    final List<Finding> problems = new ArrayList<>();
    final Images images;
    final Workers workers;
    final Map<Redirect, Place> placesOfRedirects = new IdentityHashMap<>();
    Theme theme;
    private final Map<String, Boolean> icons;

    Loading(SiteFiles files, String folder, ComponentCatalogue components, Validator validator, Workers workers) {
        this.files = files;
        this.folder = folder;
        this.components = components;
        this.validator = validator;
        this.workers = workers;
        this.icons = new ConcurrentHashMap<>();
        this.images = Images.load(files, folder + "assets/");
    }

    private Loading(Loading whole) {
        this.files = whole.files;
        this.folder = whole.folder;
        this.components = whole.components;
        this.validator = whole.validator;
        this.workers = whole.workers;
        this.icons = whole.icons;
        this.images = whole.images;
        this.theme = whole.theme;
    }

    /** The same with a list of problems of its own, for one of several threads. */
    Loading part() {
        return new Loading(this);
    }

    /** The keys of a YAML file; empty, and said, when it has none. */
    Optional<Raw.Fields> fields(String path) {
        List<Finding> wrong = new ArrayList<>();
        Optional<Raw> raw = YamlReader.read(path, files.read(path).orElseThrow(), wrong::add);
        problems.addAll(wrong);
        if (raw.isEmpty() && wrong.isEmpty()) {
            problem(Rule.SYNTAX, Place.of(path), "the file is empty", "write key: value lines, or remove it");
        }
        return raw.flatMap(r -> fields(r, "properties"));
    }

    /** Whether a file of content is YAML; said when it is not. */
    boolean isYaml(String path) {
        if (!path.endsWith(".yaml")) {
            problem(
                    Rule.BAD_PATH,
                    Place.of(path),
                    "the file is no page: its name does not end in .yaml",
                    "rename it, or keep it elsewhere");
        }
        return path.endsWith(".yaml");
    }

    /** Keys below a key; empty when it is not given, and said when it is no group of keys. */
    Optional<Raw.Fields> group(Raw.Fields fields, String key) {
        Raw value = fields.values().get(key);
        if (value == null || value instanceof Raw.Scalar scalar && scalar.value() == null) {
            return Optional.empty();
        }
        return fields(value, "the keys of '" + key + "'");
    }

    /** {@code raw} as keys. */
    Optional<Raw.Fields> fields(Raw raw, String what) {
        if (raw instanceof Raw.Fields fields) {
            return Optional.of(fields);
        }
        problem(
                Rule.WRONG_TYPE,
                raw.place(),
                "there is " + raw.kind() + " where " + what + " are expected",
                "write key: value lines");
        return Optional.empty();
    }

    /** Text of a key; empty when it is not given, and said when it is not text. */
    Optional<String> text(Raw.Fields fields, String key) {
        Raw value = fields.values().get(key);
        if (value != null && !(value instanceof Raw.Scalar)) {
            problem(
                    Rule.WRONG_TYPE,
                    value.place(),
                    "'" + key + "' is " + value.kind() + "; it must be a single value",
                    "write it behind the colon");
        }
        return value instanceof Raw.Scalar scalar
                ? Optional.ofNullable(scalar.text()).map(String::strip).filter(t -> !t.isEmpty())
                : Optional.empty();
    }

    /** Text of a key that must be given. */
    String required(Raw.Fields fields, String key) {
        Optional<String> text = text(fields, key);
        Raw given = fields.values().get(key);
        if (text.isEmpty() && (given == null || given instanceof Raw.Scalar)) {
            problem(Rule.INVALID_VALUE, fields.place(), "'" + key + "' is missing", "add it");
        }
        return text.orElse("");
    }

    /** Items of a key; none when it is not given. */
    List<Raw> items(Raw.Fields fields, String key) {
        Raw value = fields.values().get(key);
        if (value == null || value instanceof Raw.Scalar scalar && scalar.value() == null) {
            return List.of();
        }
        if (value instanceof Raw.Items items) {
            return items.values();
        }
        problem(
                Rule.WRONG_TYPE,
                value.place(),
                "'" + key + "' is " + value.kind() + "; it must be a list",
                "begin each item with a dash");
        return List.of();
    }

    /** {@code true} or {@code false}. */
    boolean flag(Raw.Fields fields, String key, boolean absent) {
        Optional<String> text = text(fields, key);
        if (text.isPresent() && !List.of("true", "false").contains(text.get())) {
            problem(
                    Rule.WRONG_TYPE,
                    fields.values().get(key).place(),
                    "'" + key + "' is '" + text.get() + "'; it must be true or false",
                    "correct it");
        }
        return text.map(Boolean::parseBoolean).orElse(absent);
    }

    /** A language tag; {@code absent} when it is not given or not one. */
    Locale locale(Raw.Fields fields, Locale absent) {
        Optional<String> tag = text(fields, "locale");
        if (tag.isPresent() && !isLanguage(tag.get())) {
            problem(
                    Rule.INVALID_VALUE,
                    fields.values().get("locale").place(),
                    "'" + tag.get() + "' is no language tag",
                    "write one such as en, en-GB or de");
            return absent;
        }
        return tag.map(Locale::forLanguageTag).orElse(absent);
    }

    /** Whether {@code tag} names a language that exists. */
    static boolean isLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        return locale.toLanguageTag().equalsIgnoreCase(tag)
                && !language.isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
    }

    /** Says each key that is not known. */
    void onlyKnows(Raw.Fields fields, List<String> known) {
        fields.values().forEach((key, value) -> {
            if (!known.contains(key)) {
                problem(
                        Rule.UNKNOWN_PROPERTY,
                        value.place(),
                        "there is no property '" + key + "'",
                        Nearest.fix(key, known));
            }
        });
    }

    /** A binder that knows this site's images and icons. */
    Binder binder() {
        return new Binder(validator, this::missingAsset, problems::add);
    }

    void problem(Rule rule, Place place, String message, String fix) {
        problems.add(rule.at(place, message, fix));
    }

    private Optional<Finding> missingAsset(Object value, Place place) {
        if (value instanceof Image image) {
            Map<String, Images.Picture> known = images.bySource();
            Images.Picture picture = known.get(image.src());
            if (picture == null) {
                String fix = known.isEmpty()
                        ? "put the file into " + folder + "assets"
                        : "put the file into " + folder + "assets, or " + Nearest.fix(image.src(), known.keySet());
                return Optional.of(Rule.MISSING_ASSET.at(place, "there is no image '" + image.src() + "'", fix));
            }
            if (picture.width() == 0 || picture.height() == 0) {
                return Optional.of(Rule.MISSING_ASSET.at(
                        place,
                        "'" + image.src() + "' is no image whose size can be read",
                        "save it as WebP, AVIF, JPEG, PNG or SVG with a viewBox"));
            }
        }
        if (value instanceof Image image) {
            Images.Picture picture = images.bySource().get(image.src());
            if (!picture.fault().isEmpty()) {
                return Optional.of(Rule.MISSING_ASSET.at(
                        place,
                        "'" + image.src() + "' " + picture.fault(),
                        "export it anew, without code and no larger than a screen shows it"));
            }
            if (picture.isHeavy()) {
                return Optional.of(Rule.MISSING_ASSET.advice(
                        place,
                        "'" + image.src() + "' has " + picture.bytes().length + " bytes; a whole page should have "
                                + Images.HEAVIEST + " (2,667 KiB) at most",
                        "export it smaller: 2,000 pixels wide are enough for most"));
            }
        }
        if (value instanceof RichText text && text.markdown().contains("```")) {
            return Optional.of(Rule.INVALID_VALUE.at(
                    place, "the text holds a code fence (```), which is shown as words", "take the fence out"));
        }
        if (value instanceof Icon icon
                && theme != null
                && !icons.computeIfAbsent(icon.name(), name -> theme.file("icons/" + name + ".svg")
                        .isPresent())) {
            return Optional.of(Rule.MISSING_ASSET.at(
                    place, "the theme has no icon '" + icon.name() + "'", "name one of its icons, or leave it out"));
        }
        return Optional.empty();
    }
}
