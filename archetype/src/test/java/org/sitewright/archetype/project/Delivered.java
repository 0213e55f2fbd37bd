package org.sitewright.archetype.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.brief.Value;

/** A reading without a reader: a brief of {@code key: value} lines of which each becomes a page. */
final class Delivered implements NewReading {
    static final String PAGES = "src/main/webapp/WEB-INF/site/pages/";
    static final String LOGO = "src/main/webapp/WEB-INF/site/assets/images/logo.png";

    private final String yaml;
    private final byte[] logo;

    private Delivered(String yaml, byte[] logo) {
        this.yaml = yaml;
        this.logo = logo;
    }

    static Delivered of(String... lines) {
        return new Delivered(String.join("\n", lines) + "\n", null);
    }

    /** With the places that the reading names, from a line of the brief on. */
    Delivered from(int line) {
        StringBuilder sources = new StringBuilder(yaml).append("\nsources:\n");
        for (String value : yaml.split("\n")) {
            sources.append("  /" + value.split(":")[0] + ": brief.md:" + (line + sources.length() % 7) + "\n");
        }
        return new Delivered(sources.toString(), logo);
    }

    Delivered with(int... logo) {
        byte[] bytes = new byte[logo.length + 1];
        for (int i = 0; i < logo.length; i++) {
            bytes[i] = (byte) logo[i];
        }
        return new Delivered(yaml, bytes);
    }

    @Override
    public String yaml() {
        return yaml;
    }

    @Override
    public Value.Fields values(String text) {
        List<Value.Field> fields = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length && !lines[i].isEmpty(); i++) {
            Span span = Span.line("brief.md", i + 1);
            String[] pair = lines[i].split(": ");
            fields.add(new Value.Field(pair[0], span, new Value.Text(pair[1], span)));
        }
        return new Value.Fields(fields, Span.file("brief.md"));
    }

    @Override
    public SortedMap<String, Content> files(String text) {
        SortedMap<String, Content> files = new TreeMap<>();
        for (Value.Field field : values(text).fields()) {
            String words = ((Value.Text) field.value()).text();
            files.put(
                    PAGES + field.key() + ".yaml",
                    Content.of("title: " + field.key() + "\nlead: " + words + "\nstatus: published\nend: end\n"));
        }
        if (logo != null) {
            files.put(LOGO, Content.of(logo));
        }
        return files;
    }

    @Override
    public SortedMap<String, String> extracts() {
        return new TreeMap<>(Map.of("menu.docx", yaml));
    }

    @Override
    public GenerationRecord.BriefAt brief() {
        return new GenerationRecord.BriefAt("../brief.md", Content.of(yaml).hash(), "rules");
    }
}
