/** Commands that follow from a person's rights, named by pseudonym. */
@NullMarked
package org.candour.contracts.subject;

import org.jspecify.annotations.NullMarked;
