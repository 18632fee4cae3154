/**
 * Derives what stands for a person elsewhere. Nothing derived here is stored; destroying a study's key unlinks it for ever.
 */
@NullMarked
package org.candour.identity.pseudonym;

import org.jspecify.annotations.NullMarked;
