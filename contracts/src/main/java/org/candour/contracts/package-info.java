/** What the services say to each other. No framework, no behaviour beyond validation. */
@NullMarked
package org.candour.contracts;

import org.jspecify.annotations.NullMarked;
