/**
 * What people wrote in their own words: always personal data, kept apart from all other answers.
 */
@NullMarked
package org.candour.survey.freetext;

import org.jspecify.annotations.NullMarked;
