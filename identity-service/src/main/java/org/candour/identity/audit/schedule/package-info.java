/**
 * Starts the sealing of audit entries.
 */
@NullMarked
package org.candour.identity.audit.schedule;

import org.jspecify.annotations.NullMarked;
