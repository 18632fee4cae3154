/**
 * Reads submitted answers by pseudonym.
 */
@NullMarked
package org.candour.survey.subject.db;

import org.jspecify.annotations.NullMarked;
