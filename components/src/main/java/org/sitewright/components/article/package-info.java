/** One longer text. Public. */
package org.sitewright.components.article;
