package org.candour.platform.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Unpredictable randomness. */
public interface RandomSource {
    byte[] bytes(int count);

    /** A number from 0 to bound - 1. */
    int below(int bound);

    /** The same elements in an order that says nothing about where they came from. */
    default <T> List<T> shuffled(Collection<T> elements) {
        List<T> result = new ArrayList<>(elements);
        for (int last = result.size() - 1; last > 0; last--) {
            int other = below(last + 1);
            T moved = result.get(last);
            result.set(last, result.get(other));
            result.set(other, moved);
        }
        return result;
    }
}
