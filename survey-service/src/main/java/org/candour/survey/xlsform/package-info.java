/**
 * Questionnaires from and to XLSForm, the spreadsheet format of the Open Data Kit. Its expressions are parsed, not
 * guessed at, and whatever has no counterpart here is named with its row instead of being dropped.
 */
@NullMarked
package org.candour.survey.xlsform;

import org.jspecify.annotations.NullMarked;
