package org.sitewright.browser;

/**
 * What is wrong with a dialogue.
 *
 * @param modal whether it says that nothing else can be used while it is open
 * @param fault where, and what is wrong
 */
public record DialogueFault(boolean modal, Fault fault) {}
