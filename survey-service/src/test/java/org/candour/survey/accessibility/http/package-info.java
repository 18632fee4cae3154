/** What the accessibility statement makes of a result. */
@NullMarked
package org.candour.survey.accessibility.http;

import org.jspecify.annotations.NullMarked;
