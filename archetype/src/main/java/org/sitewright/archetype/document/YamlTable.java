package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Records of plain values with nearly the same fields. */
final class YamlTable {
    private static final int MAX_COLUMNS = 12;

    private YamlTable() {}

    /** Null where the entries are no such records. */
    static Block.Table of(SequenceNode sequence, YamlText text) {
        Map<String, ScalarNode> columns = new LinkedHashMap<>();
        int cells = 0;
        for (Node entry : sequence.getValue()) {
            if (!(entry instanceof MappingNode record)) {
                return null;
            }
            for (NodeTuple field : record.getValue()) {
                if (!(field.getKeyNode() instanceof ScalarNode key) || !(field.getValueNode() instanceof ScalarNode)) {
                    return null;
                }
                columns.putIfAbsent(key.getValue(), key);
                cells++;
            }
        }
        int rows = sequence.getValue().size();
        boolean table =
                rows > 1 && columns.size() > 1 && columns.size() <= MAX_COLUMNS && cells * 2 > rows * columns.size();
        return table ? table(sequence, columns, text) : null;
    }

    private static Block.Table table(SequenceNode sequence, Map<String, ScalarNode> columns, YamlText text) {
        List<Excerpt> header = columns.values().stream().map(text::value).toList();
        Excerpt empty = header.get(0).part(0, 0);
        List<List<Excerpt>> rows = new ArrayList<>();
        for (Node entry : sequence.getValue()) {
            Map<String, Excerpt> row = new LinkedHashMap<>();
            columns.keySet().forEach(key -> row.put(key, empty));
            for (NodeTuple field : ((MappingNode) entry).getValue()) {
                ScalarNode value = (ScalarNode) field.getValueNode();
                row.put(
                        ((ScalarNode) field.getKeyNode()).getValue(),
                        YamlBlocks.isNothing(value) ? empty : text.noted(value));
            }
            rows.add(List.copyOf(row.values()));
        }
        Document.Lines lines = text.lines();
        int last = Math.max(text.start(sequence), text.end(sequence) - 1);
        return new Block.Table(header, List.copyOf(rows), lines.lineAt(text.start(sequence)), lines.lineAt(last));
    }
}
