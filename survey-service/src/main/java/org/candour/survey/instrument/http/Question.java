package org.candour.survey.instrument.http;

import java.util.ArrayList;
import java.util.List;

/** What the pages ask before something is done. */
enum Question {
    DRAFT("draft", "Take back to draft") {
        @Override
        boolean fits(VersionView view) {
            return view.test();
        }

        @Override
        List<String> facts(VersionView view) {
            List<String> facts = new ArrayList<>();
            facts.add("The test link stops working, and the content can be replaced.");
            if (!view.inspected().version().accepted().isEmpty()) {
                facts.add("Translations that were accepted must be accepted again, because what the reviewer read may"
                        + " change.");
            }
            return facts;
        }
    },
    PUBLISH("publish", "Publish") {
        @Override
        boolean fits(VersionView view) {
            return view.test() && view.flaws().isEmpty();
        }

        @Override
        List<String> facts(VersionView view) {
            List<String> facts = new ArrayList<>();
            facts.add("Waves can use it from now on. It never changes again: a correction is a new version.");
            facts.add("The test link stops working.");
            view.languages().stream()
                    .filter(language -> !language.open())
                    .map(language -> "Nobody has accepted the translation into " + language.name()
                            + ". People cannot answer in it until somebody has; that can also be recorded later.")
                    .forEach(facts::add);
            facts.addAll(correction(view));
            return facts;
        }
    },
    RETIRE("retire", "Retire") {
        @Override
        boolean fits(VersionView view) {
            return view.published();
        }

        @Override
        List<String> facts(VersionView view) {
            List<String> facts = new ArrayList<>();
            facts.add("No wave that opens from now on can use it. It cannot be published again.");
            if (view.instrument().corrects() > 0) {
                facts.add("It corrects version " + view.instrument().corrects()
                        + ". Pages shown from now on have the wording from before the correction again.");
            } else if (!view.inspected().waves().isEmpty()) {
                facts.add("Waves that are open with it go on: "
                        + String.join(", ", view.inspected().waves()) + ".");
            }
            return facts;
        }
    },
    DELETE("delete", "Delete this draft") {
        @Override
        boolean fits(VersionView view) {
            return view.draft();
        }

        @Override
        List<String> facts(VersionView view) {
            return List.of(
                    "The content is gone for good. Take the YAML file away first if you may need it again.",
                    "What was done to it so far stays on record.");
        }
    };

    private final String action;
    private final String button;

    Question(String action, String button) {
        this.action = action;
        this.button = button;
    }

    abstract boolean fits(VersionView view);

    abstract List<String> facts(VersionView view);

    ConfirmView of(VersionView view) {
        String version = view.key().code() + ", version " + view.key().version();
        return new ConfirmView(
                view.study(),
                version,
                view.path(),
                button + "?",
                facts(view),
                button,
                action,
                this == DELETE || this == RETIRE,
                view.revision());
    }

    private static List<String> correction(VersionView view) {
        int corrects = view.instrument().corrects();
        if (corrects == 0) {
            return List.of();
        }
        List<String> waves = view.inspected().waves();
        return List.of(
                "It corrects the wording of version " + corrects
                        + " and takes effect at once: pages shown from now on have the new wording.",
                waves.isEmpty()
                        ? "No open wave is affected."
                        : "These open waves are affected: " + String.join(", ", waves) + ".");
    }
}
