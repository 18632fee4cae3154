/**
 * The redaction queue: the one place where texts are read. It reads under a database role of its own, which sees no
 * employer, no pseudonym and not which texts are by the same person; what is decided is carried out by the package
 * freetext, which in turn cannot read.
 */
@NullMarked
package org.candour.survey.redaction;

import org.jspecify.annotations.NullMarked;
