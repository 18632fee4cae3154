package org.candour.identity.study;

import org.candour.identity.consent.ConsentKind;
import org.jspecify.annotations.Nullable;

/**
 * What data are used for, and what allows it (SP-7). What is left empty keeps the study from opening.
 *
 * @param code short code, unique in the study
 * @param text as people read it
 * @param lawfulBasis basis under Article 6
 * @param consent the consent it rests on, where the basis is consent
 * @param assessment reference of the assessment, where the basis needs one; may be empty
 * @param specialCategoryCondition condition under Article 9
 */
public record Purpose(
        String code,
        String text,
        @Nullable LawfulBasis lawfulBasis,
        @Nullable ConsentKind consent,
        String assessment,
        @Nullable SpecialCategoryCondition specialCategoryCondition) {
    /** Article 6 of the UK GDPR. */
    public enum LawfulBasis {
        CONSENT("Consent"),
        PUBLIC_TASK("Public task"),
        LEGITIMATE_INTERESTS("Legitimate interests"),
        LEGAL_OBLIGATION("Legal obligation");

        private final String title;

        LawfulBasis(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Article 9 of the UK GDPR. */
    public enum SpecialCategoryCondition {
        EXPLICIT_CONSENT("Explicit consent"),
        RESEARCH("Research"),
        SUBSTANTIAL_PUBLIC_INTEREST("Substantial public interest"),
        LEGAL_CLAIMS("Legal claims"),
        NOT_PROCESSED("No such data used");

        private final String title;

        SpecialCategoryCondition(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
