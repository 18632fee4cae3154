package org.candour.identity.study;

import java.util.List;

/** Gates that another feature keeps. */
public interface LaunchCheck {
    /** Its gates before the study opens; none where it does not matter to this study. */
    List<Gate> of(StudyDefinition study);
}
