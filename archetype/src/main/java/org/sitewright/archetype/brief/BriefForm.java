package org.sitewright.archetype.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand where in a {@code brief.yaml}, for those who produce or check its values. A path is a JSON pointer with
 * {@code *} in place of each index: {@code /services/*}{@code /items/*}{@code /name}.
 */
public final class BriefForm {
    /** Where the words of a value come from. */
    public enum Origin {
        /** The client's own words. */
        WORDS,
        /** One of a closed list. */
        LIST,
        /** One of a closed list, concluded from a place in the brief. */
        CONCLUDED,
        /** One of a closed list, otherwise the client's own words. */
        LIST_OR_WORDS,
        /** A picture of the delivery. */
        PICTURE,
        /** For those who build the site; never published. */
        UNPUBLISHED
    }

    private static final Pattern UNPUBLISHED = Pattern.compile("/(instructions|notes|unclear|sources)(/.*)?");
    private static final Set<String> TRUTH = Set.of("true", "false");
    private static final Pattern RUNNING_TEXT =
            Pattern.compile("/(about|description|servicesLead|notice|legal/.*)|/.*/(body|text|note|answer)");
    private static final Pattern STEERS = Pattern.compile(
            "/(name|domain|fonts|fonts/\\*|colors/.*|pages|pages/\\*|pages/\\*/(title|path)|passages/\\*/page)");
    private static final Map<String, Set<String>> LISTS = Map.of(
            "/onePage", TRUTH,
            "/services/*/from", TRUTH,
            "/services/*/items/*/from", TRUTH,
            "/passages/*/ordered", TRUTH,
            "/assets/*/use", Set.of("logo", "photo"),
            "/links/*/kind", Set.of("whatsapp", "telegram", "instagram", "facebook", "booking", "order", "map", "web"));
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("/hours/*", Set.of("days")),
            Map.entry("/links/*", Set.of("to")),
            Map.entry("/services/*", Set.of("name")),
            Map.entry("/services/*/items/*", Set.of("name")),
            Map.entry("/services/*/prices/*", Set.of("price")),
            Map.entry("/services/*/items/*/prices/*", Set.of("price")),
            Map.entry("/people/*", Set.of("name")),
            Map.entry("/testimonials/*", Set.of("quote", "name")),
            Map.entry("/faq/*", Set.of("question", "answer")),
            Map.entry("/figures/*", Set.of("value")),
            Map.entry("/passages/*/items/*", Set.of("name")),
            Map.entry("/notice", Set.of("body")),
            Map.entry("/assets/*", Set.of("file")),
            Map.entry("/pages/*", Set.of("title")));

    private BriefForm() {}

    /** Keys at the top, in the order in which they are written. */
    public static List<String> keys() {
        return Vocabulary.TOP;
    }

    /** Where the words of the value at {@code path} come from. */
    public static Origin origin(String path) {
        if (UNPUBLISHED.matcher(path).matches()) {
            return Origin.UNPUBLISHED;
        }
        return switch (path) {
            case "/locale" -> Origin.LIST;
            case "/type", "/languages", "/languages/*" -> Origin.CONCLUDED;
            case "/action", "/action/to" -> Origin.LIST_OR_WORDS;
            case "/assets/*/file" -> Origin.PICTURE;
            default -> LISTS.containsKey(path) ? Origin.LIST : Origin.WORDS;
        };
    }

    /** Whether {@code text} stands in the closed list of {@code path}. */
    public static boolean listed(String path, String text) {
        return switch (path) {
            case "/locale" -> Languages.read(text) != null;
            case "/languages", "/languages/*" ->
                Arrays.stream(text.split("[,;\\n]")).allMatch(word -> Languages.read(word) != null);
            case "/type" -> Vocabulary.type(text).isPresent();
            case "/action" -> ActionReader.isKind(text);
            case "/action/to" ->
                ActionReader.isKind(text) || Vocabulary.page(text).isPresent();
            default -> LISTS.getOrDefault(path, Set.of()).contains(text);
        };
    }

    /** Whether the value at {@code path} is a text of sentences, some of which may be for others than visitors. */
    public static boolean isRunningText(String path) {
        return RUNNING_TEXT.matcher(path).matches();
    }

    /**
     * Whether the value at {@code path} says something to visitors; a name, a colour or the title of a wanted page may
     * stand in an instruction.
     */
    public static boolean isSaid(String path) {
        return (origin(path) == Origin.WORDS || origin(path) == Origin.LIST_OR_WORDS)
                && !STEERS.matcher(path).matches();
    }

    /** Keys without which the mapping at {@code path} says nothing. */
    public static Set<String> required(String path) {
        return REQUIRED.getOrDefault(path, Set.of());
    }
}
