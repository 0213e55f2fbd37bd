/** The catalogue of components and the one way values become their records, whatever they were written in. Internal. */
package org.sitewright.engine.component;
