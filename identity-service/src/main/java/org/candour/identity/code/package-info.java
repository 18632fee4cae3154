/**
 * Codes that people read aloud, type and forward: their alphabet, how they are printed, and how a typed one is made comparable.
 */
@NullMarked
package org.candour.identity.code;

import org.jspecify.annotations.NullMarked;
