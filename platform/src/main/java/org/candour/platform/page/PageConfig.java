package org.candour.platform.page;

import io.smallrye.config.ConfigMapping;

/** What distinguishes the pages of one service from those of another. */
@ConfigMapping(prefix = "candour.page")
public interface PageConfig {
    /** {@code identity}, {@code survey} or {@code reporting}; part of every cookie name, because ports do not separate cookies. */
    String service();
}
