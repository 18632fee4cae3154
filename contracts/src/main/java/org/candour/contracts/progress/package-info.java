/** How many have answered, asked by identity-service for its console and told only as far as it may be shown. */
@NullMarked
package org.candour.contracts.progress;

import org.jspecify.annotations.NullMarked;
