/**
 * Seals free texts.
 */
@NullMarked
package org.candour.survey.freetext.crypto;

import org.jspecify.annotations.NullMarked;
