/**
 * The timers that send mails, ask who has finished and look into the mailbox of mails that came back.
 */
@NullMarked
package org.candour.identity.invitation.schedule;

import org.jspecify.annotations.NullMarked;
