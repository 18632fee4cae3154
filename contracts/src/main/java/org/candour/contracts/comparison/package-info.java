/** What identity-service asks survey-service when several people share a locator (HC-7). Stored by neither. */
@NullMarked
package org.candour.contracts.comparison;

import org.jspecify.annotations.NullMarked;
