package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Nodes of YAML as blocks. */
final class YamlBlocks {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_NODES = 100_000;
    private static final Pattern TITLE = Pattern.compile("(?i)who|name|title|heading|label|question|page|id");

    /** Keys that say no more than that something follows. */
    private static final Pattern CONTENT = Pattern.compile("(?i)items|entries|content|children|values|list|data");

    private final YamlText text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block.Item> pending = new ArrayList<>();
    private int nodes;

    YamlBlocks(YamlText text) {
        this.text = text;
    }

    List<Block> of(Node root) {
        add(root, 1);
        flush();
        return List.copyOf(blocks);
    }

    private void add(Node node, int depth) {
        // An alias stands for all that it refers to, so nodes are counted as often as they are met.
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            throw new YamlEngineException("too deep or too large");
        }
        if (node instanceof ScalarNode scalar) {
            item(scalar);
        } else if (node instanceof SequenceNode sequence) {
            sequence(sequence, depth);
        } else {
            fields(((MappingNode) node).getValue(), depth);
        }
    }

    private void fields(List<NodeTuple> fields, int depth) {
        for (NodeTuple field : fields) {
            nodes++;
            if (!(field.getKeyNode() instanceof ScalarNode key)) {
                continue;
            }
            if (field.getValueNode() instanceof ScalarNode value) {
                if (!isNothing(value)) {
                    pending.add(item(text.field(key, value)));
                }
            } else {
                if (!CONTENT.matcher(key.getValue()).matches()) {
                    heading(text.value(key), depth);
                }
                add(field.getValueNode(), depth + 1);
                flush();
            }
        }
    }

    private void sequence(SequenceNode sequence, int depth) {
        Block.Table table = YamlTable.of(sequence, text);
        if (table != null) {
            flush();
            nodes += table.rows().size() * table.header().size();
            blocks.add(table);
            return;
        }
        for (Node entry : sequence.getValue()) {
            if (entry instanceof MappingNode mapping) {
                record(mapping, depth);
            } else {
                add(entry, depth + 1);
            }
        }
    }

    /** A record of a list: what names it stands above the rest. */
    private void record(MappingNode mapping, int depth) {
        List<NodeTuple> rest = new ArrayList<>(mapping.getValue());
        for (NodeTuple field : mapping.getValue()) {
            ScalarNode title = title(field);
            if (title != null) {
                heading(text.value(title), depth);
                rest.remove(field);
                break;
            }
        }
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            throw new YamlEngineException("too deep or too large");
        }
        fields(rest, depth + 1);
        flush();
    }

    /** What a field names a record by: {@code name: …}, {@code group: {title: …}}; null where it does not. */
    private static ScalarNode title(NodeTuple field) {
        if (field.getValueNode() instanceof MappingNode inner
                && inner.getValue().size() == 1) {
            return title(inner.getValue().get(0));
        }
        return field.getKeyNode() instanceof ScalarNode key
                        && TITLE.matcher(key.getValue()).matches()
                        && field.getValueNode() instanceof ScalarNode value
                        && !isNothing(value)
                ? value
                : null;
    }

    private void heading(Excerpt words, int depth) {
        flush();
        Excerpt shown = words.withoutPictographs();
        if (!shown.isBlank()) {
            blocks.add(new Block.Heading(
                    Math.min(depth, 6), shown, shown.span().line(), shown.span().endLine()));
        }
    }

    private void item(ScalarNode scalar) {
        if (!isNothing(scalar)) {
            pending.add(item(text.noted(scalar)));
        }
    }

    private static Block.Item item(Excerpt words) {
        Excerpt shown = words.withoutPictographs();
        Block.Paragraph paragraph = new Block.Paragraph(
                shown, 0, List.of(), shown.span().line(), shown.span().endLine());
        return new Block.Item(Block.Mark.NONE, paragraph, List.of());
    }

    private void flush() {
        if (!pending.isEmpty()) {
            int first = pending.get(0).paragraph().line();
            int last = pending.get(pending.size() - 1).paragraph().lastLine();
            blocks.add(new Block.ItemList(false, List.copyOf(pending), first, last));
            pending.clear();
        }
    }

    static boolean isNothing(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
    }
}
