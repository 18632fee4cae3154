package org.candour.contracts.safeguarding;

import java.util.UUID;

/**
 * A text may need a safeguarding lead (SP-13). Carries no text.
 *
 * @param flag random id of the flag
 * @param study code of the study
 * @param pseudonym whose text it is
 */
public record SafeguardingFlagged(UUID flag, String study, String pseudonym) implements CaseEvent {}
