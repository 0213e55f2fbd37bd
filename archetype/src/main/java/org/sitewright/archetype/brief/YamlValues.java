package org.sitewright.archetype.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values of a {@code brief.yaml}, as nodes: no object is ever constructed from it. */
public final class YamlValues {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_VALUES = 50_000;

    private final String file;
    private final List<Problem> problems;
    private int count;

    /**
     * A reader of one file.
     *
     * @param file name for spans and messages
     * @param problems takes what is wrong
     */
    public YamlValues(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The top-level fields, each value with its line as its span, or null after a problem that leaves nothing to read. */
    public Value.Fields read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(20)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isPresent() && value(root.get(), 0) instanceof Value.Fields fields) {
                return fields;
            }
            problems.add(new Problem(
                    file,
                    root.map(YamlValues::line).orElse(1),
                    "it holds no keys",
                    "write key: value lines such as name: Harbour Café"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(
                    new Problem(
                            file,
                            line,
                            "YAML syntax error: "
                                    + String.valueOf(e.getProblem()).replace('\n', ' '),
                            "check indentation and quotes there; put a text that holds ': ' or begins with a sign such as @ # & * ! | > % between \"quotes\""));
        } catch (YamlEngineException e) {
            problems.add(new Problem(
                    file, 0, "YAML cannot be read: " + e.getMessage(), "write one plain document without anchors"));
        }
        return null;
    }

    /** Null where the value is empty. */
    private Value value(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            throw new YamlEngineException("it is nested more than " + MAX_DEPTH + " levels deep");
        }
        if (++count > MAX_VALUES) {
            throw new YamlEngineException("it holds more than %,d values".formatted(MAX_VALUES));
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank()
                    ? null
                    : new Value.Text(scalar.getValue().strip(), span(node));
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                Value value = value(item, depth + 1);
                if (value != null) {
                    items.add(value);
                }
            }
            return new Value.Items(items, span(node));
        }
        return fields((MappingNode) node, depth);
    }

    private Value.Fields fields(MappingNode mapping, int depth) {
        List<Value.Field> fields = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(new Problem(file, line, "a key is not a word", "write key: value"));
                continue;
            }
            if (!seen.add(key.getValue())) {
                problems.add(new Problem(
                        file, line, "key \"" + key.getValue() + "\" stands here a second time", "keep one of the two"));
                continue;
            }
            Value value = value(tuple.getValueNode(), depth + 1);
            fields.add(new Value.Field(key.getValue(), span(tuple.getKeyNode()), value));
        }
        return new Value.Fields(fields, span(mapping));
    }

    private Span span(Node node) {
        return Span.line(file, line(node));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
