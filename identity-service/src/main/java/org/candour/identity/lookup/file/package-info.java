/**
 * The published table of cases of names.
 */
@NullMarked
package org.candour.identity.lookup.file;

import org.jspecify.annotations.NullMarked;
