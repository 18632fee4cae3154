package org.candour.identity.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.candour.identity.post.Mails.Result;
import org.candour.identity.post.OutgoingMail;
import org.candour.identity.post.PostConfig;
import org.candour.platform.sensitive.Sensitive;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/**
 * Vert.x drops what a server says before somebody listens, and a mail client that missed the greeting waits for ever:
 * 4 of 6,000 mails from four busy threads hung, none of 6,000 from one event loop.
 */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class OneEventLoopIT {
    private static final int THREADS = 4;

    @Inject
    Vertx vertx;

    @Inject
    PostConfig config;

    @Test
    void mailsOfAllThreadsLeaveFromOneEventLoop() {
        Set<Thread> senders = ConcurrentHashMap.newKeySet();
        ReactiveMailer mailer = mails -> {
            assertThat(Context.isOnEventLoopThread()).isTrue();
            senders.add(Thread.currentThread());
            return Uni.createFrom().voidItem();
        };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            SmtpMails mails = new SmtpMails(mailer, config, vertx);
            var outcomes = Stream.generate(() -> threads.submit(() -> mails.send(List.of(mail(), mail()))))
                    .limit(THREADS)
                    .toList();
            assertThat(outcomes)
                    .allSatisfy(sent -> assertThat(sent.get())
                            .extracting(outcome -> outcome.result())
                            .containsExactly(Result.TAKEN, Result.TAKEN));
        }
        assertThat(senders).hasSize(1);
    }

    private static OutgoingMail mail() {
        return new OutgoingMail(
                UUID.randomUUID(),
                "A study",
                "study@example.org",
                Sensitive.of("somebody@example.org"),
                "Hello",
                Sensitive.of("Hello."),
                null,
                null);
    }
}
