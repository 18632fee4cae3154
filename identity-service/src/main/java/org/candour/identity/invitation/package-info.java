/**
 * Mails to the people on a contact list: invitations with personal links, reminders to those who had not finished when
 * that was last said in full, closing notices and news of a changed notice. A mailing is planned for a frozen list of
 * people and sent by any number of workers, each mail at most once. Nobody who asked not to be written to gets one.
 */
@NullMarked
package org.candour.identity.invitation;

import org.jspecify.annotations.NullMarked;
