package org.candour.reporting.disclosure.audit;

import java.util.List;

/**
 * What an audience has besides the edition to decide on.
 *
 * @param earlier bytes of all editions ever released of the same people, in any order
 * @param others for each other employer the bytes of its editions, the oldest first
 * @param figures bytes of figures about several employers together ({@link ReleasedFigures})
 */
public record Released(List<byte[]> earlier, List<List<byte[]>> others, List<byte[]> figures) {
    public static final Released NOTHING = new Released(List.of(), List.of(), List.of());

    public Released {
        earlier = List.copyOf(earlier);
        others = List.copyOf(others);
        figures = List.copyOf(figures);
    }

    public static Released earlier(List<byte[]> editions) {
        return new Released(editions, List.of(), List.of());
    }
}
