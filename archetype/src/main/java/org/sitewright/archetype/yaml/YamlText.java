package org.sitewright.archetype.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;

/** YAML as a person would write it. */
public final class YamlText {
    private YamlText() {}

    /** Maps, lists and texts as a block; what is read from it is equal to {@code values}. */
    public static String of(Map<String, Object> values) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(118)
                .setSplitLines(true)
                .setMultiLineFlow(false)
                .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
                .setUseUnicodeEncoding(true)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings, new TextRepresenter(settings)).dumpToString(values);
    }
}
