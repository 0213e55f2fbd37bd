/** What a site brings beside its content so that visitors can sign in: Jakarta Security, and no code of Sitewright. */
package org.sitewright.acceptance.members;
