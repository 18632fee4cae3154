package org.candour.identity.release;

import java.util.UUID;

/**
 * A mail as it goes out.
 *
 * @param id the release; the mail carries it
 * @param sender the research body
 * @param from its mailbox
 * @param to the shared mailbox of the employer
 */
public record ReleaseLetter(UUID id, String sender, String from, String to, String subject, String text) {}
