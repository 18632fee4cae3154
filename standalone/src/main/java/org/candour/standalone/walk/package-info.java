/**
 * A browser without a screen: opens pages, fills in the forms that are on them and presses their buttons, the way a
 * person without JavaScript does. Demo, load driver and tests walk the suite with it, so that none of them needs a
 * way in that people do not have.
 */
@NullMarked
package org.candour.standalone.walk;

import org.jspecify.annotations.NullMarked;
