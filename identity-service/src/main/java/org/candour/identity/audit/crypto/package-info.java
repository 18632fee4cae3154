/**
 * The hash that links audit entries.
 */
@NullMarked
package org.candour.identity.audit.crypto;

import org.jspecify.annotations.NullMarked;
