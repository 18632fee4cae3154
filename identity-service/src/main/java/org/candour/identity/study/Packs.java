package org.candour.identity.study;

import java.util.List;

/** Study packs that wait to be published. */
public interface Packs {
    List<String> codes();

    PackReading read(String code);
}
