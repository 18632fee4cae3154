package org.candour.contracts.response;

import java.util.List;
import java.util.UUID;

/**
 * A response was corrected at its author's request; the answers replace the earlier ones.
 *
 * @param response id of the response
 * @param revision grows with each amendment, starting at 1
 * @param study code of the study
 * @param wave code of the wave
 * @param employer code of the employer
 * @param answers all closed answers after the correction
 */
public record ResponseAmended(
        UUID response, int revision, String study, String wave, String employer, List<Answer> answers)
        implements ResponseEvent {
    public ResponseAmended {
        answers = List.copyOf(answers);
    }
}
