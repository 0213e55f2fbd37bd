package org.sitewright.engine.site;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.component.Raw;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2 to raw values that know their line. What cannot be read becomes a finding. */
public final class YamlReader {
    private static final int MAX_BYTES = 2_000_000;
    private static final int MAX_NODES = 200_000;
    private static final int MAX_DEPTH = 40;

    private final String file;
    private final Consumer<Finding> problems;
    private int nodes;

    private YamlReader(String file, Consumer<Finding> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads one document; empty when there is none or it cannot be read, which is then said to {@code problems}. */
    public static Optional<Raw> read(String file, byte[] bytes, Consumer<Finding> problems) {
        List<Raw> documents = readAll(file, bytes, problems);
        if (documents.size() > 1) {
            problems.accept(Rule.SYNTAX.at(
                    documents.get(1).place(), "the file holds several documents", "keep one and remove the line ---"));
        }
        return documents.stream().findFirst();
    }

    /** Reads every document of a file. */
    public static List<Raw> readAll(String file, byte[] bytes, Consumer<Finding> problems) {
        return new YamlReader(file, problems).documents(bytes);
    }

    private List<Raw> documents(byte[] bytes) {
        Place whole = Place.of(file);
        if (bytes.length > MAX_BYTES) {
            problems.accept(Rule.NOT_TEXT.at(
                    whole, "the file has " + bytes.length + " bytes; " + MAX_BYTES + " are allowed", "split it"));
            return List.of();
        }
        List<Raw> documents = new ArrayList<>();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "");
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setSchema(new CoreSchema())
                    .setAllowNonScalarKeys(true)
                    .build();
            for (Node node : new Compose(settings).composeAllFromString(text)) {
                documents.add(raw(node, 0));
            }
        } catch (StackOverflowError tooDeep) {
            problems.accept(
                    Rule.SYNTAX.at(whole, "the YAML cannot be read: it has too many levels", "correct the file"));
        } catch (CharacterCodingException notUtf8) {
            problems.accept(Rule.NOT_TEXT.at(whole, "the file is not UTF-8 text", "save it as UTF-8"));
        } catch (MarkedYamlEngineException syntax) {
            problems.accept(Rule.SYNTAX.at(
                    place(syntax.getProblemMark()),
                    "the YAML cannot be read: " + syntax.getProblem(),
                    "correct the line, its indentation or its quotation marks"));
        } catch (ReaderException character) {
            problems.accept(Rule.SYNTAX.at(
                    lineOf(character.getCodePoint(), bytes),
                    "the YAML cannot be read: it holds the control character U+%04X"
                            .formatted(character.getCodePoint()),
                    "take it out; where letters with accents stood, save the file as UTF-8 anew"));
        } catch (YamlEngineException syntax) {
            problems.accept(Rule.SYNTAX.at(
                    whole,
                    "the YAML cannot be read: "
                            + syntax.getMessage().lines().findFirst().orElse("").replaceFirst("\\.+$", ""),
                    "correct the file"));
        }
        return documents;
    }

    private Place lineOf(int character, byte[] bytes) {
        String before =
                new String(bytes, StandardCharsets.UTF_8).split(Pattern.quote(Character.toString(character)), 2)[0];
        return new Place(file, 1 + (int) before.chars().filter(c -> c == '\n').count());
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> Place.of(file));
    }

    private Raw raw(Node node, int depth) {
        Place place = place(node.getStartMark());
        if (++nodes > MAX_NODES || depth > MAX_DEPTH) {
            throw new YamlEngineException("it holds more than " + MAX_NODES + " values or more than " + MAX_DEPTH
                    + " levels, or refers to itself");
        }
        if (node instanceof ScalarNode scalar) {
            return new Raw.Scalar(scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue(), place);
        }
        if (node instanceof SequenceNode sequence) {
            return new Raw.Items(
                    sequence.getValue().stream()
                            .map(item -> raw(item, depth + 1))
                            .toList(),
                    place);
        }
        Map<String, Raw> values = new LinkedHashMap<>();
        ((MappingNode) node).getValue().forEach(tuple -> {
            Raw key = raw(tuple.getKeyNode(), depth + 1);
            if (!(key instanceof Raw.Scalar scalar) || scalar.value() == null) {
                problems.accept(Rule.SYNTAX.at(key.place(), "a key is not a name", "write a name before the colon"));
            } else if (values.put(scalar.text(), raw(tuple.getValueNode(), depth + 1)) != null) {
                problems.accept(
                        Rule.SYNTAX.at(key.place(), "'" + scalar.text() + "' stands twice", "keep one of them"));
            }
        });
        return new Raw.Fields(values, place);
    }
}
