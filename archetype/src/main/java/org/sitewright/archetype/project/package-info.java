/**
 * The generated project, the first time and every time the client delivers more. {@link
 * org.sitewright.archetype.project.Generation} is what the Maven archetype calls, {@link
 * org.sitewright.archetype.project.SecondDelivery} what the Maven plugin calls. Read next: {@code ProjectFiles} (what is
 * generated), {@code GenerationRecord} and {@code BaseTexts} (what is remembered of it), {@code Plan} and {@code
 * ThreeWay} (what becomes of each file), {@code Writes} (all or nothing).
 */
package org.sitewright.archetype.project;
