/**
 * The pages a practitioner walks through before the first question.
 */
@NullMarked
package org.candour.identity.entry.http;

import org.jspecify.annotations.NullMarked;
