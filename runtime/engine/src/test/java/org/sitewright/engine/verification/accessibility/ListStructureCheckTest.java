package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.ListStructure;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class ListStructureCheckTest {
    record Prices() {}

    private static List<Finding> check(PageUnderTest page) {
        return new ListStructureCheck().check(DefaultClause.of(ListStructure.class), page.rendered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>One<ol><li>Two</ol></ul>",
                "<menu><li>One<template></template></menu>",
                "<ul></ul><dl></dl><dl><div></div></dl>",
                "<dl><dt>One<dt>Two<dd>Both<dd>Again</dl>",
                "<dl><div><dt>One<dd>First</div><div><dt>Two<dd>Second</div></dl>",
                "<dl><script type=module src=/a.js></script><dt>One<dd>First</dl>"
            })
    void shouldAcceptListsAsHtmlHasThem(String html) {
        assertEquals(List.of(), check(PageUnderTest.of(html)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <ul><p>One</p></ul>              | Element p stands directly in ul          | Put it into an li
                    <ol><div><b>One</b></div></ol>   | Element div stands directly in ol        | Put it into an li
                    <menu><a href=/>One</a></menu>   | Element a stands directly in menu        | Put it into an li
                    <dl><p>One</p></dl>              | Element p stands directly in dl          | Put it into a dt or dd
                    <div><li>One</li></div>          | Element li stands in div, which is no list of it  | Put it into a ul or ol
                    <dl><dd>One</dd></dl>            | A description stands before its term     | Write each dt before its dd
                    <dl><dt>One</dt></dl>            | A term has no description                | Write each dt before its dd
                    <dl><div><dt>A</dt></div><div><dt>B</dt><dd>b</dd></div></dl> | A term has no description | Write each dt before its dd
                    <dl><dt>One</dt><template></template></dl> | A term has no description       | Write each dt before its dd
                    <div><dt>One</dt></div>          | Element dt stands in div, which is no list of it  | Put it into a dl
                    <dl><div><div><dd>x</dd></div></div></dl> | Element dd stands in div, which is no list of it | Put it into a dl
                    """)
    void shouldRejectWhatIsNoList(String html, String message, String fix) {
        assertEquals(
                List.of(new Finding("A11Y-017", Severity.ERROR, PageUnderTest.SUBJECT, message, fix)),
                check(PageUnderTest.of(html)));
    }

    @Test
    void shouldSayOfAnItemInAWrongPlaceBothSides() {
        assertEquals(2, check(PageUnderTest.of("<dl><li>One</li></dl>")).size());
    }

    @Test
    void shouldBlameTheTemplate() {
        RenderedBlock block =
                BlockUnderTest.of(new Prices(), "<ul id=block><p>One</p></ul>").rendered();
        assertEquals(
                new Subject("/", "block", Place.of("org/sitewright/engine/verification/accessibility/prices.xhtml")),
                check(PageUnderTest.of(block)).get(0).subject());
    }
}
