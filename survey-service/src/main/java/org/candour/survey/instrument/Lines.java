package org.candour.survey.instrument;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.platform.yaml.FileProblem;

/**
 * Where the parts of a questionnaire stand in its files, so that a problem found later can be shown where it is.
 *
 * @param file name of the definition
 * @param lines by place, see {@link Flaw}
 */
public record Lines(String file, Map<String, Line> lines) {
    /** What the name of a sheet begins with where the file is a spreadsheet, whose lines are rows. */
    public static final String SHEET = "sheet ";

    /**
     * A line.
     *
     * @param file name of the file; a module of the library has its own
     * @param number from 1
     */
    public record Line(String file, int number) {}

    public Lines {
        lines = Map.copyOf(lines);
    }

    /** The problem with the line of its place, or of the smallest part around it that stands in a file. */
    public FileProblem locate(Flaw flaw) {
        String place = flaw.place();
        while (!lines.containsKey(place) && place.contains("/")) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        Line line = lines.getOrDefault(place, new Line(file, 0));
        return new FileProblem(line.file(), line.number(), flaw.place(), flaw.rule());
    }

    /** The line of the part with this code, whatever kind of part it is. */
    public Line ofCode(String code) {
        return Stream.of("item/", "scale/", "page/", "section/")
                .map(kind -> lines.get(kind + code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Line(file, 0));
    }

    public List<FileProblem> locate(List<Flaw> flaws) {
        return flaws.stream().map(this::locate).toList();
    }
}
