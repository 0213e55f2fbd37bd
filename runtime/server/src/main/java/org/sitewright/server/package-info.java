/**
 * The launcher: runs sites on Payara Micro, verifies every candidate beside what is running and switches only to what
 * was admitted. Read {@link org.sitewright.server.Launcher} first. Private: the command line is the interface.
 */
package org.sitewright.server;
