/** What things cost, measured side by side in one run. Each class with a {@code main} prints its figures; docs/performance.md keeps them. */
package org.sitewright.benchmarks;
