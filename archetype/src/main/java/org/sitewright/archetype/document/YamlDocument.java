package org.sitewright.archetype.document;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML and JSON of any form as a document: keys become headings and {@code key: value} items. No object is ever made of it. */
public final class YamlDocument {
    private static final int MAX_ALIASES = 20;

    private YamlDocument() {}

    /**
     * The blocks of {@code text}: a key with fields below it is a heading, fields with plain values are a list, records of
     * the same fields a table.
     *
     * @param file path within the brief's folder
     * @param text with {@code \n} at the ends of lines
     * @throws UnreadableException when it cannot be parsed, is too deep or refers to itself
     */
    public static Document read(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .build();
        Document.Lines lines = new Document.Lines(file, text);
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            List<Block> blocks = root.isEmpty() ? List.of() : new YamlBlocks(new YamlText(lines)).of(root.get());
            return new Document(lines, false, blocks);
        } catch (MarkedYamlEngineException e) {
            if (BrokenYaml.is(text)) {
                return BrokenYaml.read(file, text);
            }
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new UnreadableException("it cannot be parsed; look at line " + line);
        } catch (YamlEngineException | StackOverflowError e) {
            // The library's parser recurses without a limit of its own; nothing is left half done by stopping it.
            throw new UnreadableException("it cannot be parsed; write one plain document without anchors");
        }
    }
}
