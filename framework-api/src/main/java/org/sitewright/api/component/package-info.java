/**
 * What a component is made of: a record annotated {@link org.sitewright.api.component.SiteComponent}, whose properties
 * are strings, numbers, booleans, enums, the value types here, nested records and lists of them. Public.
 */
package org.sitewright.api.component;
