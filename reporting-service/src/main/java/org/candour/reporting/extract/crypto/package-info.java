/**
 * Fresh keys of research files, kept only so that they can be destroyed.
 */
@NullMarked
package org.candour.reporting.extract.crypto;

import org.jspecify.annotations.NullMarked;
