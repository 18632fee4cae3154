/** The result as the tests of the whole suite wrote it. */
@NullMarked
package org.candour.survey.accessibility.file;

import org.jspecify.annotations.NullMarked;
