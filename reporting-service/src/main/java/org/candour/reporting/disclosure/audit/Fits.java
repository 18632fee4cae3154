package org.candour.reporting.disclosure.audit;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Values that are said to agree with all that is printed, each set in the order of the cells. */
record Fits(List<String> cells, List<int[]> values) {
    Fits without(Set<String> gone) {
        int[] kept = IntStream.range(0, cells.size())
                .filter(i -> !gone.contains(cells.get(i)))
                .toArray();
        return new Fits(
                Arrays.stream(kept).mapToObj(cells::get).toList(),
                values.stream()
                        .map(of -> IntBuffer.wrap(
                                Arrays.stream(kept).map(i -> of[i]).toArray()))
                        .distinct()
                        .map(IntBuffer::array)
                        .toList());
    }
}
