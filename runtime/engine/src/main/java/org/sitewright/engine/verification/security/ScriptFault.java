package org.sitewright.engine.verification.security;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sitewright.engine.verification.ScriptText;

/** What no script of a page does. Patterns are tried on the code without comments and, but for the last two, without what its strings say. */
enum ScriptFault {
    EVAL("(?<![\\w$])eval\\s*\\(", "evaluates text as code", "Write the code itself"),
    FUNCTION("(?<![\\w$.])Function\\s*\\(", "makes a function of text", "Write the function itself"),
    TIMER("\\bset(?:Timeout|Interval)\\s*\\(\\s*[\"'`]", "gives a timer text to run", "Give it a function"),
    WRITE(
            "\\bdocument\\s*\\.\\s*write(?:ln)?\\s*\\(",
            "writes markup into the page",
            "Make elements, with textContent"),
    MARKUP(
            "(?:\\b(?:inner|outer)HTML\\s*\\+?=|\\b(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)\\s*\\()[^;\\n]*"
                    + "(?:\\blocation\\b|\\bdocument\\s*\\.\\s*(?:URL|documentURI|referrer|cookie)\\b|\\bwindow\\s*\\.\\s*name\\b"
                    + "|\\bURLSearchParams\\b|\\b(?:e|ev|event|message)\\s*\\.\\s*data\\b)",
            "makes markup of text that whoever wrote the link chose",
            "Show it with textContent"),
    HALT("(?m)(?<![\\w$.])debugger\\s*(?:;|$)", "halts for a debugger", "Take the statement out"),
    ATTRIBUTE(
            "\\.\\s*setAttribute\\s*\\(\\s*[\"'`](?:style|on[a-z]+)[\"'`]",
            "sets an attribute that the page's policy blocks",
            "Give the element a class, or listen to its event"),
    KEYS(
            "(?s)(?<![\\w$.)\\]])(?:(?:window|self|globalThis|document)(?:\\s*\\.\\s*(?:body|documentElement))?\\s*\\.\\s*)?"
                    + "addEventListener\\s*\\(\\s*[\"'`]key(?:down|up|press)[\"'`].{0,300}?(?:\\bfetch\\s*\\(|\\bsendBeacon\\s*\\(|\\bXMLHttpRequest\\b|\\bnew\\s+Image\\b|\\.\\s*send\\s*\\()",
            "listens to every key of the page and sends what it hears",
            "Listen to the one field that needs it");

    private static final Pattern STRING = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'|`(?:\\\\.|[^`\\\\$]|\\$(?!\\{))*+`");

    private final Pattern pattern;
    private final String words;
    private final String fix;

    ScriptFault(String regex, String words, String fix) {
        this.pattern = Pattern.compile(regex);
        this.words = words;
        this.fix = fix;
    }

    /** What is wrong in {@code script}. */
    static List<ScriptFault> in(String script) {
        String code = ScriptText.of(script).code();
        String bare = STRING.matcher(code).replaceAll("\"\"");
        List<ScriptFault> faults = new ArrayList<>();
        for (ScriptFault fault : values()) {
            boolean says = fault == ATTRIBUTE || fault == KEYS;
            if (fault.pattern.matcher(says ? code : bare).find()) {
                faults.add(fault);
            }
        }
        return faults;
    }

    /** In a sentence about the script. */
    String words() {
        return words;
    }

    /** What to do. */
    String fix() {
        return fix;
    }
}
