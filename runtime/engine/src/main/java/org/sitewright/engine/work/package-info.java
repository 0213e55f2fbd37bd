/** Work shared between threads. */
package org.sitewright.engine.work;
