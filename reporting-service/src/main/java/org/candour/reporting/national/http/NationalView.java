package org.candour.reporting.national.http;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.candour.reporting.national.NationalMethod;
import org.candour.reporting.national.NationalSummary;
import org.candour.reporting.national.TopicOfAll;
import org.candour.reporting.summary.Topic;

/**
 * What the page of a national summary prints.
 *
 * @param summary its figures
 * @param files address of the same summary as a file, without its ending
 * @param back address of the page before
 */
public record NationalView(NationalSummary summary, String files, String back) {
    public String builtOn() {
        return summary.builtOn().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }

    /** Standards with a score. */
    public List<TopicOfAll> standards() {
        return summary.topics().stream()
                .filter(topic -> topic.kind() == Topic.Kind.STANDARD && Objects.nonNull(topic.score()))
                .toList();
    }

    public List<String> method() {
        return NationalMethod.of(summary);
    }
}
