/** The page that says it. */
@NullMarked
package org.candour.survey.accessibility.http;

import org.jspecify.annotations.NullMarked;
