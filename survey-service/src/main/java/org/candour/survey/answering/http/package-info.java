/**
 * The pages on which people answer. They work without JavaScript, and reading a page changes nothing.
 */
@NullMarked
package org.candour.survey.answering.http;

import org.jspecify.annotations.NullMarked;
