package org.candour.identity.lookup.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.candour.contracts.comparison.Claim;
import org.candour.identity.code.Crockford;
import org.candour.identity.lookup.NamedLetters;
import org.candour.identity.lookup.Purpose;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Violation;

/** What an officer typed into one of the two forms. It lives as long as the request. */
record TypedSearch(
        boolean byCode, String code, String first, String last, String employer, String purpose, List<Claim> claims) {
    private static final int LONGEST = 100;
    private static final int CODE_LENGTH = 10;
    private static final String CLAIM = "claim-";

    static TypedSearch empty() {
        return new TypedSearch(true, "", "", "", "", "", List.of());
    }

    static TypedSearch of(boolean byCode, MultivaluedMap<String, String> form) {
        return new TypedSearch(
                byCode,
                value(form, "code"),
                value(form, "first"),
                value(form, "last"),
                value(form, "employer"),
                value(form, "purpose"),
                claims(form));
    }

    List<Violation> errors(StudyDefinition study) {
        List<Violation> errors = new ArrayList<>();
        if (byCode && normalCode().length() != CODE_LENGTH) {
            errors.add(new Violation("code", "Enter the receipt code: ten letters and digits"));
        }
        if (!byCode && letters().isEmpty()) {
            errors.add(new Violation("first", "Enter a first name and a last name, or their letters"));
        }
        if (!byCode && study.employer(employer).isEmpty()) {
            errors.add(new Violation("employer", "Choose where the person worked"));
        }
        if (Purpose.of(purpose).isEmpty()) {
            errors.add(new Violation(byCode ? "purpose-code" : "purpose-name", "Choose what you need this for"));
        }
        return errors;
    }

    String normalCode() {
        return Crockford.normalise(code);
    }

    Optional<NamedLetters> letters() {
        return NamedLetters.of(first, last);
    }

    private static List<Claim> claims(MultivaluedMap<String, String> form) {
        return form.keySet().stream()
                .filter(name -> name.startsWith(CLAIM))
                .filter(name -> value(form, name).matches("\\d{1,4}"))
                .map(name -> new Claim(name.substring(CLAIM.length()), Integer.parseInt(value(form, name))))
                .toList();
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        String value = Objects.requireNonNullElse(form.getFirst(name), "").strip();
        return value.length() > LONGEST ? "" : value;
    }
}
