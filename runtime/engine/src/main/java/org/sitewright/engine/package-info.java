/**
 * All that a site without an editor needs. Read {@code site} (loading), {@code component} (catalogue and binding),
 * {@code rendering} (blocks to fragments), {@code composition} (fragments to pages), {@code verification} (promises),
 * {@code serving} (bytes), {@code boot} (how an application server gets here). Internal.
 */
package org.sitewright.engine;
