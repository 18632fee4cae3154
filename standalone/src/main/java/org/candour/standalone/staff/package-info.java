/** The people of the demonstration who log in: made-up names, fixed identities, generated passwords. */
@NullMarked
package org.candour.standalone.staff;

import org.jspecify.annotations.NullMarked;
