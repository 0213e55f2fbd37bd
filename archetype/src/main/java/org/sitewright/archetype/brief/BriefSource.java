package org.sitewright.archetype.brief;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The file that holds the brief, found and decoded.
 *
 * @param file name for messages
 * @param yaml whether it is YAML; Markdown otherwise
 * @param bytes as they lie on the disk
 * @param text decoded
 * @param beside names of other files in the folder, which are not read
 */
public record BriefSource(String file, boolean yaml, byte[] bytes, String text, List<String> beside) {
    /** Most bytes a brief may have. */
    public static final int MAX_BYTES = 1_000_000;

    private static final List<String> NAMES = List.of("brief.yaml", "brief.yml", "brief.md", "brief.markdown");
    private static final String HOW =
            "pass -Dbrief= with the path of a brief.md, a brief.yaml or a folder that holds one";

    /**
     * Reads the brief at {@code path}, a file or a folder with exactly one.
     *
     * @throws BriefException when there is none, several, or no readable text
     */
    public static BriefSource at(Path path) {
        if (!Files.exists(path)) {
            throw refuse(path.toString(), 0, "there is no such file or folder", HOW);
        }
        try {
            return Files.isDirectory(path) ? inFolder(path) : inFile(path, path.toString(), List.of());
        } catch (IOException e) {
            throw refuse(path.toString(), 0, "it cannot be read (" + e.getMessage() + ")", "check its permissions");
        }
    }

    private static BriefSource inFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        }
        List<Path> named =
                files.stream().filter(file -> NAMES.contains(name(file))).toList();
        List<Path> candidates =
                named.isEmpty() ? files.stream().filter(BriefSource::readable).toList() : named;
        if (candidates.isEmpty()) {
            throw refuse(folder.toString(), 0, "the folder holds no brief", "put a brief.md or brief.yaml into it");
        }
        if (candidates.size() > 1) {
            String names =
                    String.join(", ", candidates.stream().map(BriefSource::name).toList());
            throw refuse(
                    folder.toString(),
                    0,
                    "the folder holds several briefs: " + names,
                    "keep one, name one of them brief.md, or pass -Dbrief= with the file that counts");
        }
        Path chosen = candidates.get(0);
        List<String> beside = files.stream()
                .filter(file -> !file.equals(chosen))
                .map(file -> file.getFileName().toString())
                .toList();
        return inFile(chosen, chosen.toString(), beside);
    }

    private static BriefSource inFile(Path path, String file, List<String> beside) throws IOException {
        long size = Files.size(path);
        if (size > MAX_BYTES) {
            throw refuse(
                    file,
                    0,
                    "it has %,d bytes; a brief has at most %,d".formatted(size, MAX_BYTES),
                    "keep the words for the site and leave out the rest");
        }
        byte[] bytes = Files.readAllBytes(path);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0 || (i == 0 && startsLikeBinary(bytes))) {
                throw refuse(
                        file, 0, "it is a binary file, not text", "save the brief as Markdown or YAML text in UTF-8");
            }
        }
        String text = decode(file, bytes);
        if (text.isBlank()) {
            throw refuse(file, 0, "it is empty", "write at least the name of the business into it: name: …");
        }
        if (!readable(path)) {
            throw refuse(file, 0, "this kind of file is not read", "save it as .md (Markdown) or .yaml");
        }
        return new BriefSource(file, name(path).matches(".*\\.ya?ml"), bytes, text, beside);
    }

    private static boolean startsLikeBinary(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return start.startsWith("%PDF") || start.startsWith("PK\3\4") || start.startsWith("\u0089PNG");
    }

    private static String decode(String file, byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw refuse(file, line, "it is not UTF-8 text", "save the file in the encoding UTF-8");
        }
        String text = out.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean readable(Path path) {
        return name(path).matches(".*\\.(ya?ml|md|markdown)");
    }

    private static String name(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static BriefException refuse(String file, int line, String message, String fix) {
        return new BriefException(List.of(new Problem(file, line, message, fix)));
    }
}
