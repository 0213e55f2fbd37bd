package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.MediaAlternatives;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class MediaAlternativesCheckTest {
    private static List<Finding> check(String html) {
        return new MediaAlternativesCheck()
                .check(
                        DefaultClause.of(MediaAlternatives.class),
                        PageUnderTest.of(html).rendered());
    }

    private static Finding finding(String message, String fix) {
        return new Finding("A11Y-012", Severity.ERROR, PageUnderTest.SUBJECT, message, fix);
    }

    @Test
    void shouldAcceptWhatKeepsTheRule() {
        assertEquals(
                List.of(),
                check(
                        "<video controls src=/a.mp4><track kind=captions src=/a.vtt srclang=en></video><video controls muted autoplay src=/b.mp4></video><audio controls src=/c.mp3></audio>"));
    }

    @Test
    void shouldRejectWhatBreaksTheRule() {
        assertEquals(
                List.of(finding(
                        "Element video has no captions",
                        "Add a track of kind captions, or muted where it has no sound")),
                check("<video controls src=/a.mp4><track kind=subtitles src=/a.vtt></video>"));
        assertEquals(
                1,
                check("<video controls src=/a.mp4><track kind=captions></video>")
                        .size());
        assertEquals(
                List.of(finding("Element video starts with sound by itself", "Remove autoplay")),
                check("<video controls autoplay src=/a.mp4><track kind=Captions src=/a.vtt></video>"));
        assertEquals(
                List.of(finding("Element audio starts with sound by itself", "Remove autoplay")),
                check("<audio controls autoplay src=/a.mp3></audio>"));
        assertEquals(
                List.of(finding("Element audio has no controls", "Add controls")), check("<audio src=/a.mp3></audio>"));
    }
}
