package org.candour.survey.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.candour.platform.yaml.FileProblem;

/** Makes a draft of a definition in our format. All of it or nothing. */
@ApplicationScoped
public class LoadFile {
    private final Definitions definitions;
    private final DraftTable drafts;

    LoadFile(Definitions definitions, DraftTable drafts) {
        this.definitions = definitions;
        this.drafts = drafts;
    }

    /** @param name under which problems are reported; never taken from what a browser sent */
    @Transactional
    public LoadOutcome load(String study, String name, byte[] content, String subject) {
        return text(content)
                .map(text -> fromText(study, name, text, subject))
                .orElseGet(() -> refused(name, "must be a definition in UTF-8 text"));
    }

    private LoadOutcome fromText(String study, String name, String text, String subject) {
        return switch (definitions.read(name, text)) {
            case Reading.Refused refused -> new LoadOutcome.Refused(refused.problems());
            case Reading.Read read -> drafts.put(study, read.instrument(), read.lines(), subject);
        };
    }

    private static LoadOutcome refused(String name, String rule) {
        return new LoadOutcome.Refused(List.of(new FileProblem(name, 0, "", rule)));
    }

    private static Optional<String> text(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
