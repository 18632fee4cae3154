/**
 * Starts the sealing of audit entries, and the removal of those whose time is over.
 */
@NullMarked
package org.candour.platform.audit.schedule;

import org.jspecify.annotations.NullMarked;
