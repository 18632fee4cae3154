package org.candour.identity.entry.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.entry.JoinOutcome;
import org.candour.identity.entry.JoinStudy;
import org.candour.identity.entry.OfferedLanguages;
import org.candour.identity.entry.Passage;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.NoticeTexts;
import org.candour.identity.notice.Notices;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.page.Tongue;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The notice, and after it the consent (HC-1). Nothing is stored before the form is sent. */
@Path("/join/{study}")
public class ConsentPage {
    private final Door door;
    private final Notices notices;
    private final NoticeTexts texts;
    private final JoinStudy join;
    private final OfferedLanguages languages;

    ConsentPage(Door door, Notices notices, NoticeTexts texts, JoinStudy join, OfferedLanguages languages) {
        this.door = door;
        this.notices = notices;
        this.texts = texts;
        this.join = join;
        this.languages = languages;
    }

    @GET
    @Path("/notice")
    @PermitAll
    public Response notice(@RestPath String study, @RestQuery @Nullable String in, @Context HttpHeaders headers) {
        return door.withPassage(headers, study, passage -> {
            StudyDefinition definition = door.study(study);
            if (in != null) {
                return door.enter(passage.speaking(languages.choose(definition, in)), "/join/" + study + "/notice");
            }
            Tongue tongue = new Tongue(passage.language());
            Notice notice = notice(passage);
            List<Tongue.Other> others = tongue.others(languages.of(definition));
            String employer = definition
                    .employer(passage.employer())
                    .map(known -> workplace(known, passage.unit()))
                    .orElse("");
            return Door.page(
                    200,
                    tongue,
                    EntryPages.notice(
                            definition,
                            employer,
                            passage.key() == Passage.Key.INVITED,
                            texts.html(notice),
                            notice.version(),
                            tongue.date(notice.date()),
                            tongue.tag(),
                            others));
        });
    }

    @GET
    @Path("/consent")
    @PermitAll
    public Response ask(@RestPath String study, @Context HttpHeaders headers) {
        return door.withPassage(headers, study, passage -> page(200, passage, Set.of(), Set.of()));
    }

    @POST
    @Path("/consent")
    @PermitAll
    public Response agree(
            @RestPath String study, @RestForm @Nullable List<String> consent, @Context HttpHeaders headers) {
        Set<ConsentKind> given = Arrays.stream(ConsentKind.values())
                .filter(kind -> consent != null && consent.contains(kind.name()))
                .collect(Collectors.toSet());
        return door.withPassage(headers, study, passage -> switch (join.join(passage, given)) {
            case JoinOutcome.Joined joined ->
                Door.go("/join/" + study + (door.study(study).locator() ? "/locator" : "/start"));
            case JoinOutcome.LinkEnded ended -> door.unknown(passage.language());
            case JoinOutcome.WaveClosed closed -> door.closed(door.study(study), passage.language());
            case JoinOutcome.ConsentMissing missing -> page(400, passage, given, missing.kinds());
        });
    }

    private static String workplace(StudyEmployer employer, String unit) {
        return employer.parts().stream()
                .filter(part -> part.code().equals(unit))
                .findFirst()
                .map(part -> employer.label() + ", " + part.label())
                .orElse(employer.label());
    }

    private Response page(int status, Passage passage, Set<ConsentKind> ticked, Set<ConsentKind> missing) {
        StudyDefinition study = door.study(passage.study());
        Notice notice = notice(passage);
        Tongue tongue = new Tongue(passage.language());
        String missed = tongue.words(DoorWords.class).consentMissing();
        List<EntryPages.Box> boxes = study.consents().stream()
                .map(asked -> new EntryPages.Box(
                        "consent-" + asked.kind(),
                        asked.kind().name(),
                        asked.mandatory(),
                        asked.in(passage.language()).wording(),
                        ticked.contains(asked.kind()),
                        missing.contains(asked.kind()) ? missed : ""))
                .toList();
        List<FieldError> errors = boxes.stream()
                .filter(box -> !box.error().isEmpty())
                .map(box -> new FieldError(box.id(), box.error()))
                .toList();
        return Door.page(
                status,
                tongue,
                EntryPages.consent(study, boxes, notice.version(), tongue.date(notice.date()), tongue.tag(), errors));
    }

    private Notice notice(Passage passage) {
        return notices.in(passage.study(), passage.noticeVersion(), passage.language())
                .orElseThrow(Problem::notFound);
    }
}
