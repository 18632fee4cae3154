/**
 * How identity-service asks. No browser comes here.
 */
@NullMarked
package org.candour.survey.subject.http;

import org.jspecify.annotations.NullMarked;
