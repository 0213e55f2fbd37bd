/**
 * A reader of briefs that asks a language model: {@link org.sitewright.archetype.model.LanguageModelReader}. It is used
 * only where it is chosen by name. What it answers counts no more than what any reader says: {@link
 * org.sitewright.archetype.reading.Provenance} holds each value against its place in the brief.
 */
package org.sitewright.archetype.model;
