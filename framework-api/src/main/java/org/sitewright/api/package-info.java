/**
 * What a component author sees; Jakarta APIs only. Read {@code site} (what a site is), {@code component} (what a
 * component is made of), {@code contract} (what it can promise), {@code verification} (how promises are held).
 */
package org.sitewright.api;
