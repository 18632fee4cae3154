/**
 * Checks that a request comes from identity-service.
 */
@NullMarked
package org.candour.survey.subject.crypto;

import org.jspecify.annotations.NullMarked;
