/** That a report can be read. Never what stands in it. */
@NullMarked
package org.candour.contracts.edition;

import org.jspecify.annotations.NullMarked;
