/**
 * What survey-service does about one person, who is named by pseudonym. So far: telling apart people who share a
 * locator, in memory, without keeping who was asked about (HC-7).
 */
@NullMarked
package org.candour.survey.subject;

import org.jspecify.annotations.NullMarked;
