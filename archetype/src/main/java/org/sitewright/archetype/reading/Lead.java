package org.sitewright.archetype.reading;

import java.util.regex.Pattern;

/** What a sentence that ends in a colon says of what follows it. */
enum Lead {
    /** Content to be shown: "Use these ten:", "Include examples such as:". */
    CONTENT,
    /** Something for the builders: "The site must:", "Avoid:". */
    BUILDERS,
    /** Neither. */
    NEUTRAL;

    private static final Pattern NEVER = Pattern.compile(
            "(?iU)\\b(avoid|don't|don’t|do not|must|should|never|files?|sources?|requirements?|reviewers?|ask|create or|update|done when|cms|technical|budget|deadline|internal|nicht|vermeiden|bitte kein\\w*|evitar|éviter|compete\\w*|deliver\\w*|(?:these|the|following|our|wanted|required) (?:fonts?|colou?rs?|pages?|sections?|logo|images?|photos?)|visual)\\b");
    private static final Pattern UNLESS_SHOWN = Pattern.compile(
            "(?iU)\\b(create|style|needs?|questions?|assets?|pages?|sections?|navigation|menu items|tone|voice|audience|logo|fonts?|colou?rs?|links?|footer|header)\\b");
    private static final Pattern SHOW = Pattern.compile(
            "(?iU)^\\W*(use|include|show|list|highlight|emphasi[sz]e|cover|mention|explain|say|give|describe|required|important|core|key|main|example|display|feature|present|publish|text|copy|wording|zeigen|bitte zeigen|nennen|mostrar|incluir|montrer|suggested (copy|text|wording)|use (the )?wording|use text like|include a reassuring)\\b");
    private static final Pattern WORDING = Pattern.compile(
            "(?iU)\\b(wording|copy|text|message|phrase|words|blurb|intro) (like|such as|is|reads|for|below|für)\\b|\\bfollowing (?:for|on|at|as|text|words|wording|sentences?|paragraphs?)\\b|\\bfor the (?:front|home|first|start|landing) ?page\\b|\\bfor the top\\b|^(?:and |then |so )*(?:somewhere|lower|further) down\\b|^(?:and |then |also )*(?:somewhere )?(?:underneath|below (?:that|it)|lower down|at the (?:top|bottom)|darunter|und darunter)\\b|\\b(?:so|also|please|just|then) (?:put|write|say)$|\\b(?:people|customers|visitors|clients|patients|guests|parents|pupils|students|members)(?:,? please)? (?:should|need to|must|ought to|have to) (?:know|read|see|hear)\\b|\\bfor (?:visitors|customers|clients|patients|guests)$|\\b(?:you can|you may|you could) (?:use|start with|put|print|have) (?:this|these|it)?\\b|\\byou could start with$|\\bsay (this|something like)\\b|\\b(the )?(text|copy|wording)$"
                    + "|\\b(use|print|put|publish) (this|these|it|the following)\\b|\\b(verbatim|word for word|as it is|as it stands|tal cual|wörtlich|mot pour mot|tel quel)\\b"
                    + "|\\b(this|these|the following|dies\\w*|folgende\\w*|das|esto|lo siguiente|ceci)\\b.{0,40}\\b(must|can|may|should|goes?|appears?|muss|darf|kann|soll|puede\\w*|va|doit|peut)\\b");

    private static final Pattern REFUSES = Pattern.compile(
            "(?iU)\\b(old|avoid|don't (?:show|use|publish|put)|do not|not for|never|internal|intern|alte|nicht (?:zeigen|veröffentlichen|verwenden)|anciens?|ne pas|no (?:poner|publicar)|oude|niet)\\b");

    /** Whether it keeps what follows from visitors, or says that it does not hold any longer. */
    static boolean refuses(String words) {
        return REFUSES.matcher(words.replaceFirst("(?iU)\\b(?:and |und )?(?:not|nicht) .*", ""))
                .find();
    }

    /** Reads a lead, without its colon. */
    static Lead of(String words) {
        if (WORDING.matcher(words).find() && !words.matches("(?iU).*\\b(don't|do not|not|avoid|never|nicht|no)\\b.*")) {
            return CONTENT;
        }
        if (NEVER.matcher(words).find()) {
            return BUILDERS;
        }
        if (SHOW.matcher(words).find()) {
            return CONTENT;
        }
        if (UNLESS_SHOWN.matcher(words).find()) {
            return BUILDERS;
        }
        return Voice.toBuilders(words) ? BUILDERS : NEUTRAL;
    }
}
