package org.candour.reporting.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Understands a definition that was written as a text. */
@ApplicationScoped
public class ReadDefinition {
    /** @param definition empty when there is a fault */
    public record Outcome(Optional<Definition> definition, List<Fault> faults) {}

    public Outcome read(String text) {
        DefinitionText.Read read = DefinitionText.read(text);
        return new Outcome(read.definition(), read.faults());
    }
}
