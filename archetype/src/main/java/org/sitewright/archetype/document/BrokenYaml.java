package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads what was meant as YAML by somebody who never learnt it: each key at the left edge with what stands below it is
 * read on its own, so that one mistake costs one of them. Signs that mean something to YAML alone are taken for words where
 * they stand in the way. What cannot be read even so is read as text. Remarks behind {@code #}, {@code //} and {@code <--}
 * are kept apart as code, which is never shown, and a value whose remark says that it is not for others goes with it.
 */
final class BrokenYaml {
    /** Stands in the repaired text for a sign that means itself. */
    static final char SWAPPED = '\ue000';

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_PARTS = 300;
    private static final Pattern KEY =
            Pattern.compile("(?U)[\\p{L}\\d£$€\"'][^:=\\n{}\\[\\]]{0,60}\\s*(?:[:={](?:\\s|$).*)");
    private static final Pattern LINE = Pattern.compile("(?m)^.*$");
    private static final Pattern REMARK =
            Pattern.compile("(?:^|\\s)(?:#(?![0-9a-fA-F]{6}\\b|[0-9a-fA-F]{3}\\b)|//|<-+)(?=\\s|\\p{L}|!).*$");
    /** A remark by which the value before it is not for others. */
    private static final Pattern WITHHELD = Pattern.compile(
            "(?iU)\\b(not|never|don'?t|do not|didn'?t|private|privat|hide|secret|geheim|closed|ask|tbc|to answer|nicht|nur intern|pas|privé|no)\\b");

    private final Document.Lines lines;
    private final StringBuilder repaired;
    private final List<Block> remarks = new ArrayList<>();

    private BrokenYaml(Document.Lines lines) {
        this.lines = lines;
        this.repaired = new StringBuilder(lines.text());
    }

    /** Whether {@code text} has keys with others indented below them, and little else. */
    static boolean is(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return false;
        }
        int all = 0;
        int keys = 0;
        int parents = 0;
        String before = "";
        for (String line : text.split("\n")) {
            String words = line.strip();
            if (words.isEmpty() || words.startsWith("#") || words.startsWith("//")) {
                continue;
            }
            all++;
            boolean key = KEY.matcher(words.replaceFirst("^[-*] +", "")).matches();
            keys += key || words.startsWith("- ") || words.startsWith("* ") ? 1 : 0;
            parents += before.strip().matches("[^:]{1,50}[:{]\\s*[|>]?(?:\\s+#.*)?") && indent(line) > indent(before)
                    ? 1
                    : 0;
            before = line;
        }
        return all >= 6 && keys * 10 >= all * 6 && parents >= 3;
    }

    /** The blocks of {@code text}. */
    static Document read(String file, String text) {
        Document.Lines lines = new Document.Lines(file, text);
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableException("it cannot be parsed; write one plain document without anchors");
        }
        return new Document(lines, false, new BrokenYaml(lines).blocks());
    }

    private List<Block> blocks() {
        Matcher line = LINE.matcher(lines.text());
        int withheld = -1;
        List<Integer> starts = new ArrayList<>();
        while (line.find()) {
            String words = line.group();
            boolean blank = words.isBlank();
            if (withheld >= 0 && (blank || indent(words) > withheld)) {
                withhold(line.start(), line.end());
                continue;
            }
            withheld = remark(words, line.start()) ? indent(words) : -1;
            if (withheld >= 0) {
                withhold(line.start(), line.end());
            } else {
                repair(line.start(), line.end());
                boolean begins = !blank && indent(words) <= 1 && !words.strip().matches("[-*}\\]].*");
                if (begins) {
                    starts.add(line.start());
                }
            }
        }
        List<Block> blocks = new ArrayList<>(remarks);
        if (starts.isEmpty() || starts.size() > MOST_PARTS) {
            throw new UnreadableException("it cannot be parsed; write one plain document without anchors");
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : repaired.length();
            part(i == 0 ? 0 : starts.get(i), end, blocks);
        }
        return List.copyOf(blocks);
    }

    /** Takes a remark out; true where what stands before it goes with it. */
    private boolean remark(String line, int start) {
        Matcher remark = REMARK.matcher(line);
        if (!remark.find()) {
            return false;
        }
        boolean whole = line.substring(0, remark.start()).isBlank();
        boolean goes = !whole && WITHHELD.matcher(remark.group()).find();
        if (!goes) {
            withhold(start + remark.start(), start + line.length());
        }
        return goes;
    }

    private void withhold(int from, int to) {
        Excerpt words = Excerpt.of(lines).part(from, to).strip();
        if (!words.isBlank()) {
            remarks.add(new Block.Code(words, words.span().line(), words.span().endLine()));
        }
        for (int i = from; i < to; i++) {
            repaired.setCharAt(i, ' ');
        }
    }

    /** Makes a line what it was meant to be, without moving a character. */
    private void repair(int from, int to) {
        String line = repaired.substring(from, to).replace('\t', ' ');
        Matcher opened =
                Pattern.compile("^(\\s*[^:={\\n]{1,50}?)\\s*(\\{)\\s*$").matcher(line);
        Matcher equals = Pattern.compile("^\\s*[\\p{L}\\d_ -]{1,40}?\\s(=)\\s").matcher(line);
        char[] signs = line.toCharArray();
        if (line.strip().matches("[}\\]],?")) {
            Arrays.fill(signs, ' ');
        } else if (opened.find()) {
            signs[opened.start(2)] = ':';
        } else if (equals.find()) {
            signs[equals.start(1)] = ':';
        }
        if (line.strip().startsWith("* ")) {
            signs[line.indexOf('*')] = '-';
        }
        value(signs);
        repaired.replace(from, to, new String(signs));
    }

    /** Signs in a value that would end it, or begin something else. */
    private static void value(char[] signs) {
        String line = new String(signs);
        Matcher key = Pattern.compile("^\\s*(?:- +)?(?:\"[^\"]*\"|'[^']*'|[^:\"'\\n]{1,60}?)\\s*:(?=\\s|$)\\s*")
                .matcher(line);
        int start = key.find()
                ? key.end()
                : line.indexOf('-') >= 0 && line.strip().startsWith("- ") ? line.indexOf('-') + 2 : 0;
        String value = line.substring(Math.min(start, line.length())).stripTrailing();
        String words = value.strip();
        boolean flow = words.matches("(?:\\{.*}|\\[.*])");
        boolean quoted = words.matches("\"[^\"]*\"|'(?:[^']|'')*'");
        boolean literal = words.matches("[|>][-+]?");
        if (flow || quoted || literal || words.isEmpty()) {
            return;
        }
        boolean first = true;
        for (int i = start; i < signs.length; i++) {
            boolean blank = Character.isWhitespace(signs[i]);
            boolean colon =
                    signs[i] == ':' && (i + 1 == signs.length || Character.isWhitespace(signs[i + 1])) && i >= start;
            boolean opens = first && !blank && "\"'{}[]|>&*!%@`,#?".indexOf(signs[i]) >= 0;
            boolean hash = signs[i] == '#' && i > 0 && Character.isWhitespace(signs[i - 1]);
            if (colon || opens || hash) {
                signs[i] = SWAPPED;
            }
            first &= blank;
        }
    }

    private void part(int from, int to, List<Block> blocks) {
        char[] alone = new char[repaired.length()];
        for (int i = 0; i < alone.length; i++) {
            char c = repaired.charAt(i);
            alone[i] = i >= from && i < to || c == '\n' ? c : ' ';
        }
        try {
            LoadSettings settings =
                    LoadSettings.builder().setAllowDuplicateKeys(true).build();
            Optional<Node> root = new Compose(settings).composeString(new String(alone));
            if (root.isPresent()) {
                blocks.addAll(new YamlBlocks(new YamlText(lines)).of(root.get()));
            }
        } catch (YamlEngineException | StackOverflowError e) {
            // The library's parser recurses without a limit of its own; nothing is left half done by stopping it.
            Excerpt words = Excerpt.of(lines).part(from, to);
            blocks.addAll(MarkdownBlocks.of(new TextLines(words).asMarkdown()));
        }
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
