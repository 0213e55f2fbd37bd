package org.sitewright.archetype.project;

import java.util.HashSet;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Whether a text that was merged by lines is still the YAML it was meant to be. */
final class YamlCheck {
    private static final int MAX_DEPTH = 60;

    private YamlCheck() {}

    /** Whether it parses, and no key stands twice in one mapping. */
    static boolean holds(String text) {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(20).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .filter(root -> holds(root, 0))
                    .isPresent();
        } catch (YamlEngineException e) {
            return false;
        }
    }

    private static boolean holds(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().allMatch(item -> holds(item, depth + 1));
        }
        if (node instanceof MappingNode mapping) {
            Set<String> seen = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                boolean once = tuple.getKeyNode() instanceof ScalarNode key && seen.add(key.getValue());
                if (!once || !holds(tuple.getValueNode(), depth + 1)) {
                    return false;
                }
            }
        }
        return true;
    }
}
