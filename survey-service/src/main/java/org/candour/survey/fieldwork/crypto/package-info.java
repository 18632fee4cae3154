/** Requests that identity-service signed. */
@NullMarked
package org.candour.survey.fieldwork.crypto;

import org.jspecify.annotations.NullMarked;
