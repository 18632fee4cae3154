/**
 * What happens to contacts without anybody asking: files that nobody confirmed are thrown away.
 */
@NullMarked
package org.candour.identity.contact.schedule;

import org.jspecify.annotations.NullMarked;
