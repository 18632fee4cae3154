/** What the tests of several features need: a sample study, tickets, a browser, and the two ends of Kafka. */
@NullMarked
package org.candour.survey.support;

import org.jspecify.annotations.NullMarked;
