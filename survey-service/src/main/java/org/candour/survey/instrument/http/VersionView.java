package org.candour.survey.instrument.http;

import java.util.List;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.problem.Violation;
import org.candour.platform.yaml.FileProblem;
import org.candour.survey.instrument.AcceptedLanguage;
import org.candour.survey.instrument.InspectVersion.Inspected;
import org.candour.survey.instrument.Trials;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.VersionState;

/**
 * One version.
 *
 * @param study the study
 * @param inspected the version from all sides
 * @param languages its languages
 * @param history what happened to it
 * @param trialAddress where it can be tried; empty when it cannot
 * @param trials how often it was tried
 * @param done what has just been done, may be empty
 * @param typed what was entered about a translation and refused
 * @param errors what is wrong with that
 */
public record VersionView(
        StudyView study,
        Inspected inspected,
        List<LanguageView> languages,
        List<HistoryLine> history,
        String trialAddress,
        Trials.Count trials,
        String done,
        Typed typed,
        List<Violation> errors) {
    /** What was entered about a translation. */
    public record Typed(String language, String reviewer, String on) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    public VersionKey key() {
        return inspected.version().key();
    }

    public Instrument instrument() {
        return inspected.version().instrument();
    }

    public StateTag state() {
        return StateTag.of(inspected.version().state());
    }

    public int revision() {
        return inspected.version().revision();
    }

    public List<FileProblem> flaws() {
        return inspected.flaws();
    }

    public String path() {
        return study.path() + "/" + key().code() + "/" + key().version();
    }

    public boolean draft() {
        return is(VersionState.DRAFT);
    }

    public boolean test() {
        return is(VersionState.TEST);
    }

    public boolean published() {
        return is(VersionState.PUBLISHED);
    }

    public boolean lasting() {
        return inspected.version().state().lasting();
    }

    /** True when somebody may record who accepted a translation. */
    public boolean reviewable() {
        return study.manager() && (test() || published());
    }

    public int questions() {
        return (int) instrument().items().stream().filter(item -> item.asked()).count();
    }

    /** Reviewer to show in the form of a language. */
    public String reviewer(LanguageView language) {
        return typed.language().equals(language.tag()) ? typed.reviewer() : language.reviewer();
    }

    /** Day to show in the form of a language. */
    public String on(LanguageView language) {
        if (typed.language().equals(language.tag())) {
            return typed.on();
        }
        return inspected
                .version()
                .acceptance(language.tag())
                .map(AcceptedLanguage::on)
                .map(Object::toString)
                .orElse("");
    }

    /** What is wrong with a field of the form of a language; empty when nothing is. */
    public String error(LanguageView language, String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field + "-" + language.tag()))
                .map(Violation::rule)
                .findFirst()
                .orElse("");
    }

    private boolean is(VersionState state) {
        Version version = inspected.version();
        return version.state() == state;
    }
}
