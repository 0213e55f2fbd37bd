/**
 * Material that nobody wrote for the checks: good sites of many trades and languages, made from a seed, which must all be
 * admitted, and defects that hurried people leave in them, of which nearly all must be found where they are.
 */
package org.sitewright.acceptance.foreign;
