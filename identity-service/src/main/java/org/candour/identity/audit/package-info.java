/**
 * What staff did, written in the transaction that did it. Rows are added and never changed.
 */
@NullMarked
package org.candour.identity.audit;

import org.jspecify.annotations.NullMarked;
