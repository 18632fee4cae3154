/**
 * Who opened, made or released what. Entries are added in the transaction of the act itself and are never changed.
 */
@NullMarked
package org.candour.reporting.audit;

import org.jspecify.annotations.NullMarked;
