package org.sitewright.archetype.folder;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the ending of a file's name says it is. */
enum FileKind {
    MARKDOWN("md markdown mdown mkd", null),
    TEXT("txt text", null),
    TABLE("csv tsv", null),
    DATA("yaml yml json", null),
    PAGE("html htm xhtml", null),
    WORD("docx", null),
    PDF("pdf", null),
    PICTURE("svg png jpg jpeg webp gif avif", null),
    ARCHIVE(
            "zip rar 7z tar gz tgz bz2 xz zst jar war ear cab iso dmg",
            "an archive, which is not opened; put the files in it into the folder"),
    MACROS(
            "docm dotm xlsm xltm pptm potm",
            "a document with macros, which is not opened; save it as .docx without macros, or as text"),
    PROGRAM(
            "exe com bat cmd ps1 sh bash msi scr vbs wsf js mjs cjs ts php py rb pl class so dll dylib app apk deb rpm bin",
            "a program, which has no place in a brief"),
    FONT("ttf otf woff woff2 eot", "a font; name it in the brief, and the theme says whether it has it"),
    OFFICE(
            "doc dot rtf odt pages wpd xls xlsx ods numbers ppt pptx odp key one eml msg mbox",
            "a kind of document that is not read; save it as .docx, .pdf, .csv or text"),
    ARTWORK(
            "psd ai eps indd sketch fig xd tif tiff bmp heic heif raw dng ico",
            "a kind of picture that browsers do not show; save it as .svg, .png, .jpg or .webp"),
    MEDIA("mp4 mov avi mkv webm mp3 wav m4a ogg flac", "sound or film, which is not read"),
    UNKNOWN("", "a kind of file that is not known; save it as text, .docx or .pdf");

    private static final Map<String, FileKind> BY_ENDING = Stream.of(values())
            .flatMap(kind -> kind.endings.isEmpty()
                    ? Stream.empty()
                    : Stream.of(kind.endings.split(" ")).map(ending -> Map.entry(ending, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern WITHOUT_ENDING = Pattern.compile("readme|(?:.*[ _-])?brief(?:ing)?");

    private final String endings;
    private final String refusal;

    FileKind(String endings, String refusal) {
        this.endings = endings;
        this.refusal = refusal;
    }

    /** The kind of the file of this name. */
    static FileKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        if (dot < 0) {
            return WITHOUT_ENDING.matcher(lower).matches() ? TEXT : UNKNOWN;
        }
        return BY_ENDING.getOrDefault(lower.substring(dot + 1), UNKNOWN);
    }

    /** Why files of this kind are not read; null where they are. */
    String refusal() {
        return refusal;
    }

    /** Whether its bytes are characters. */
    boolean isText() {
        return compareTo(PAGE) <= 0;
    }

    /** Most bytes that are read of one. */
    int maxBytes() {
        return isText() ? Limits.TEXT_BYTES : Limits.OTHER_BYTES;
    }
}
