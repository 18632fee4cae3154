/**
 * Free texts as rows that this service can add but not read.
 */
@NullMarked
package org.candour.survey.freetext.db;

import org.jspecify.annotations.NullMarked;
