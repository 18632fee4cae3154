package org.candour.survey.answering.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.time.RandomSource;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.ReadProgress;
import org.candour.survey.answering.http.Pages.SentAgain;

/** Lets a browser begin, or go on, with a questionnaire. */
@ApplicationScoped
public class Arrivals {
    private static final int DEVICES = 1_000_000_000;

    private final ReadProgress readProgress;
    private final Visits visits;
    private final Pages pages;
    private final RandomSource random;

    public Arrivals(ReadProgress readProgress, Visits visits, Pages pages, RandomSource random) {
        this.readProgress = readProgress;
        this.visits = visits;
        this.pages = pages;
        this.random = random;
    }

    Response let(UUID participation, String receipt, HttpHeaders headers) {
        Optional<Visit> before =
                visits.read(headers).filter(visit -> visit.participation().equals(participation));
        return readProgress
                .read(participation)
                .map(progress -> {
                    Visit visit = new Visit(
                            participation,
                            receipt,
                            before.map(Visit::device).orElseGet(this::device),
                            before.map(Visit::language)
                                    .orElseGet(() -> Language.preferred(
                                            headers.getAcceptableLanguages(), progress.languages())));
                    return begun(progress) ? pages.goOn(visit, progress) : pages.go(visit, "begin");
                })
                .orElseGet(() -> pages.ended(visits.language(headers), SentAgain.NOTHING));
    }

    private static boolean begun(Progress progress) {
        return !progress.draft().pages().isEmpty();
    }

    private int device() {
        return 1 + Math.floorMod(ByteBuffer.wrap(random.bytes(Integer.BYTES)).getInt(), DEVICES - 1);
    }
}
