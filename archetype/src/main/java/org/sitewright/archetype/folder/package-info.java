/**
 * What the client delivered, taken in with care: {@link org.sitewright.archetype.folder.Delivery} holds the documents and
 * pictures of a file or folder, and says of everything else why it was not read. Nothing in it is ever executed, unpacked
 * or followed out of the folder. Read next: {@code org.sitewright.archetype.document}.
 */
package org.sitewright.archetype.folder;
