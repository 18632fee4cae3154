package org.candour.reporting.intake.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.response.Answer;
import org.candour.contracts.response.PageSeen;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.platform.crypto.PurposeMac;
import org.candour.platform.crypto.Sealer;
import org.candour.platform.crypto.SecretKeys;
import org.candour.platform.event.EventCodec;
import org.candour.platform.time.RandomSource;
import org.candour.reporting.intake.SealedAnswers;

/** Answers under AES-256-GCM, bound to the id of their response. */
@ApplicationScoped
public class AesSealedAnswers implements SealedAnswers {
    private static final String ANSWERS = "candour.secret.answers";

    private final Sealer sealer;
    private final PurposeMac codes;
    private final EventCodec codec;

    public AesSealedAnswers(AnswersSecret secret, RandomSource random, EventCodec codec) {
        String key = secret.answers().orElseGet(() -> derived(secret.file()));
        this.sealer = new Sealer(SecretKeys.fromBase64(ANSWERS, key, "AES"), random);
        this.codes = new PurposeMac(SecretKeys.fromBase64(ANSWERS, key, "HmacSHA256"));
        this.codec = codec;
    }

    @Override
    public byte[] seal(UUID response, Content content) {
        return sealer.seal(purpose(response), AnswerDocument.write(content));
    }

    @Override
    public Content open(UUID response, byte[] sealed) {
        return sealer.open(purpose(response), sealed)
                .map(AnswerDocument::read)
                .orElseThrow(() -> new IllegalStateException("the answers of a response cannot be opened"));
    }

    @Override
    public byte[] contentCode(ResponseSubmitted response) {
        List<Answer> inOrder = response.answers().stream()
                .sorted(Comparator.comparing(Answer::item))
                .toList();
        return codes.of(
                "response-content",
                codec.encode(new ResponseSubmitted(
                        response.response(),
                        response.pseudonym(),
                        response.study(),
                        response.wave(),
                        response.employer(),
                        response.unit(),
                        response.instrument(),
                        response.instrumentVersion(),
                        response.day(),
                        inOrder,
                        response.pages().stream()
                                .sorted(Comparator.comparing(PageSeen::page))
                                .toList())));
    }

    private static String purpose(UUID response) {
        return "answers/" + response;
    }

    private static String derived(String fileKey) {
        PurposeMac master = new PurposeMac(SecretKeys.fromBase64("candour.secret.file", fileKey, "HmacSHA256"));
        return Base64.getEncoder().encodeToString(master.of("answers", ""));
    }
}
