/** What the pages say, in each language. */
@NullMarked
package org.candour.survey.answering.http;

import org.jspecify.annotations.NullMarked;
