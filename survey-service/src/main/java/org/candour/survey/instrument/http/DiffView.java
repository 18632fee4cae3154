package org.candour.survey.instrument.http;

import java.util.List;
import org.candour.survey.instrument.VersionKey;

/**
 * Two versions side by side.
 *
 * @param study the study
 * @param key the version from which the reader came
 * @param path its address
 * @param before number of the earlier version
 * @param after number of the later one
 * @param lines what differs
 */
public record DiffView(StudyView study, VersionKey key, String path, int before, int after, List<DiffLine> lines) {}
