/**
 * Mails about reports as rows.
 */
@NullMarked
package org.candour.identity.release.db;

import org.jspecify.annotations.NullMarked;
