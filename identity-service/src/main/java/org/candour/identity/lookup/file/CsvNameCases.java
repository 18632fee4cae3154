package org.candour.identity.lookup.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.identity.lookup.NameCases;

/** The table as a file of this program, one case a line, fields apart by semicolons. */
@ApplicationScoped
public class CsvNameCases implements NameCases {
    private static final int FIELDS = 5;

    private final List<Case> cases;

    public CsvNameCases() {
        try (InputStream file = CsvNameCases.class.getResourceAsStream("/locator-cases.csv")) {
            if (file == null) {
                throw new IllegalStateException("locator-cases.csv is missing");
            }
            cases = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(CsvNameCases::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("locator-cases.csv cannot be read", unreadable);
        }
    }

    @Override
    public List<Case> all() {
        return cases;
    }

    private static Case read(String line) {
        String[] fields = line.split(";", FIELDS);
        return new Case(fields[0], fields[1], fields[2], List.of(fields[3].split(" ")), fields[4]);
    }
}
