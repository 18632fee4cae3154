/** Tests of what the pages of the workshop say. */
@NullMarked
package org.candour.survey.instrument.http;

import org.jspecify.annotations.NullMarked;
