/**
 * Training and sessions on their way out: joined to the person in this service, they leave it under the pseudonym of
 * those who take part, in bands, and without any field of a contact (SP-3).
 */
@NullMarked
package org.candour.identity.attendance;

import org.jspecify.annotations.NullMarked;
