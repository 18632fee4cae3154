/**
 * Looks for mails about reports that wait.
 */
@NullMarked
package org.candour.identity.release.schedule;

import org.jspecify.annotations.NullMarked;
