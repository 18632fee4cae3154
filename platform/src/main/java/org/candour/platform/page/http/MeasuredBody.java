package org.candour.platform.page.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A body that did not say how long it is: reading it ends in a problem where it grows beyond the limit. */
final class MeasuredBody extends InputStream {
    private final RoutingContext routing;
    private final Supplier<InputStream> body;
    private final long limit;
    private @Nullable InputStream opened;
    private long length;
    private boolean ended;

    MeasuredBody(RoutingContext routing, Supplier<InputStream> body, long limit) {
        this.routing = routing;
        this.body = body;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int read = open().read(into, from, most);
        if (read < 0) {
            ended = true;
            return read;
        }
        length += read;
        if (length > limit) {
            throw new Problem(CommonProblem.TOO_LARGE, BodyLimit.ADVICE);
        }
        return read;
    }

    /** What is left of a refused body is taken and thrown away for a while, so that the answer gets read. */
    @Override
    public void close() throws IOException {
        HttpServerRequest request = routing.request();
        if (opened == null) {
            return;
        }
        if (ended || request.isEnded()) {
            opened.close();
        } else {
            BodyLimit.takeForAWhile(routing);
        }
    }

    private InputStream open() {
        if (opened == null) {
            opened = body.get();
        }
        return opened;
    }
}
