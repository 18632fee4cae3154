package org.candour.platform.sensitive;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Objects;

/**
 * Personal data. It prints as a fixed text and Jackson refuses it; {@link #reveal()} is the one way in, and a rule of
 * the build says who may call it.
 *
 * @param <T> what is wrapped
 */
@JsonSerialize(using = SensitiveRefusal.class)
public final class Sensitive<T> {
    private final T value;

    private Sensitive(T value) {
        this.value = value;
    }

    public static <T> Sensitive<T> of(T value) {
        return new Sensitive<>(Objects.requireNonNull(value));
    }

    /** Opens the wrapper. */
    public T reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sensitive<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "(withheld)";
    }
}
