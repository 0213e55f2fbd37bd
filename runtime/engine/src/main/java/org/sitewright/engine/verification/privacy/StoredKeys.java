package org.sitewright.engine.verification.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitewright.engine.verification.Memo;
import org.sitewright.engine.verification.ScriptText;

/** The cookies and storage keys that a script writes. */
final class StoredKeys {
    private static final String KEY = "(?:[\"'`]([^\"'`=;$]+)|([A-Za-z_$][\\w$]*)|)";
    private static final List<Pattern> WRITES = Stream.of(
                    "\\.cookie\\s*\\+?=(?!=)\\s*" + KEY,
                    "cookieStore\\s*\\.\\s*set\\s*\\(\\s*(?:\\{\\s*name\\s*:\\s*)?" + KEY,
                    "\\b(?:local|session)Storage\\s*\\.\\s*setItem\\s*\\(\\s*" + KEY,
                    "\\b(?:local|session)Storage\\s*\\[\\s*" + KEY + "[^\\]]*\\]\\s*\\??\\??=(?!=)",
                    "\\b(?:local|session)Storage\\s*\\.\\s*(?!(?:set|get|remove)Item\\b|clear\\b|key\\b|length\\b)()([\\w$]+)\\s*=(?!=)",
                    "\\bindexedDB\\s*\\.\\s*open\\s*\\(\\s*" + KEY,
                    "\\bcaches\\s*\\.\\s*open\\s*\\(\\s*" + KEY,
                    // another name for the store: what is written through it cannot be read from the source
                    "(?:=|\\(|,|return)\\s*(?:window\\s*\\.\\s*)?()(localStorage|sessionStorage|indexedDB)\\s*[;,)\\n]")
            .map(Pattern::compile)
            .toList();

    private static final Memo<String, Set<String>> KNOWN = new Memo<>();

    private StoredKeys() {}

    /** Their names; what cannot be read from the source is said in words. */
    static Set<String> of(String script) {
        return script.isEmpty() ? Set.of() : KNOWN.of(script, StoredKeys::read);
    }

    private static Set<String> read(String script) {
        String code = ScriptText.of(script).code();
        Set<String> keys = new LinkedHashSet<>();
        for (Pattern write : WRITES) {
            write.matcher(code)
                    .results()
                    .forEach(match -> keys.add(
                            match.group(1) != null && !match.group(1).isEmpty()
                                    ? match.group(1).strip()
                                    : match.group(2) != null
                                            ? constant(code, match.group(2))
                                            : "a key that is no literal"));
        }
        return keys;
    }

    private static String constant(String code, String name) {
        Matcher value = Pattern.compile("\\bconst\\s+" + Pattern.quote(name) + "\\s*=\\s*[\"'`]([^\"'`=;$]+)")
                .matcher(code);
        return value.find() ? value.group(1).strip() : name;
    }
}
