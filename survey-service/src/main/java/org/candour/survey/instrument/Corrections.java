package org.candour.survey.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which earlier versions a version corrects, directly or over steps. */
final class Corrections {
    private final int version;
    private final Map<Integer, Integer> corrects;

    private Corrections(int version, Map<Integer, Integer> corrects) {
        this.version = version;
        this.corrects = corrects;
    }

    static Corrections of(Version version, List<Version> others) {
        Map<Integer, Integer> corrects = new HashMap<>();
        others.forEach(
                other -> corrects.put(other.key().version(), other.instrument().corrects()));
        corrects.put(version.key().version(), version.instrument().corrects());
        return new Corrections(version.key().version(), corrects);
    }

    /** True for the version itself and for those it corrects. */
    boolean reaches(int earlier) {
        int step = version;
        while (step > earlier) {
            int next = corrects.getOrDefault(step, 0);
            if (next >= step) {
                return false;
            }
            step = next;
        }
        return step == earlier;
    }
}
