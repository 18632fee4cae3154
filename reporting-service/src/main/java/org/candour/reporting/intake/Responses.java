package org.candour.reporting.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.candour.contracts.response.ResponseAmended;
import org.candour.contracts.response.ResponseSubmitted;

/** The responses held. */
public interface Responses {
    /** False when a response with this id is held already. */
    boolean add(ResponseSubmitted response, byte[] sealedAnswers, byte[] contentCode);

    Optional<byte[]> contentCode(UUID response);

    /** Keeps corrected answers, also of a response that has not arrived yet; an older revision is ignored. */
    void amend(ResponseAmended amended, byte[] sealedAnswers);

    /** Those that may be used: nobody's whose data is restricted. */
    void eachUsable(String study, String wave, Consumer<Row> consumer);

    /** Those of a pseudonym that are held now. */
    List<Held> ofPseudonym(String study, String pseudonym);

    void delete(UUID response);

    /** A response with its answers still sealed; corrected ones where the author corrected them. */
    record Row(UUID id, int revision, String employer, String unit, byte[] sealedAnswers) {}

    /** Where and when a held response counts. */
    record Held(UUID id, String wave, java.time.LocalDate day) {}
}
