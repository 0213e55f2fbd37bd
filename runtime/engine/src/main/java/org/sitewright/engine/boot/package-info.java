/** How an application server gets here: an initializer adds the filter and the gate; the gate admits or throws. Internal. */
package org.sitewright.engine.boot;
