/**
 * The first components. One package each; in it the record, its template, style sheet, example and interface words,
 * always under the same names. They share the theme's classes ({@code .wrap .section .field .split .heading .lead .actions
 * .button .prose}, listed at the top of each {@code theme.css}) and never import each other. Public.
 */
package org.sitewright.components;
