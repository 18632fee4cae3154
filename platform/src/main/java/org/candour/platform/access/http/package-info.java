/** The filter that records what staff asked for and was not there for them. */
@NullMarked
package org.candour.platform.access.http;

import org.jspecify.annotations.NullMarked;
