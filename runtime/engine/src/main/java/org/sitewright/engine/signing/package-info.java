/**
 * What a verdict depends on, as digests, and the signature that lets another machine trust it: {@code Inputs}, then
 * {@code StartInputs}, which computes them, {@code Statement}, {@code Envelope}, {@code Seal}. Internal, except for the
 * goals {@code sign} and {@code verify-verdict}.
 */
package org.sitewright.engine.signing;
