package org.candour.standalone.process;

/** Where progress is told, one line at a time. */
@FunctionalInterface
public interface Console {

    void line(String text);
}
