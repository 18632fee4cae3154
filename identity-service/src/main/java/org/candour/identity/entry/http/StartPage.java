package org.candour.identity.entry.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.candour.identity.code.Crockford;
import org.candour.identity.entry.FindParticipant;
import org.candour.identity.entry.HandOver;
import org.candour.identity.entry.Participant;
import org.candour.identity.entry.Passage;
import org.candour.identity.entry.ReadChoices;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.Notices;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.page.Tongue;
import org.candour.platform.page.http.SecurityHeaders;
import org.jboss.resteasy.reactive.RestPath;

/** The hand-over to the questionnaire: a form with a signed ticket, and on the first way in the way back. */
@Path("/join/{study}/start")
public class StartPage {
    private final Door door;
    private final FindParticipant find;
    private final HandOver handOver;
    private final ReadChoices choices;
    private final Notices notices;
    private final AddressConfig address;
    private final Clock clock;

    StartPage(
            Door door,
            FindParticipant find,
            HandOver handOver,
            ReadChoices choices,
            Notices notices,
            AddressConfig address,
            Clock clock) {
        this.door = door;
        this.find = find;
        this.handOver = handOver;
        this.choices = choices;
        this.notices = notices;
        this.address = address;
        this.clock = clock;
    }

    @GET
    @PermitAll
    public Response show(@RestPath String study, @Context HttpHeaders headers) {
        return door.withPassage(
                headers,
                study,
                passage -> find.of(passage)
                        .map(participant -> choices.of(participant).takesPart()
                                ? page(passage, participant)
                                : Door.go("/join/" + study + "/choices"))
                        .orElseGet(() -> Door.go("/join/" + study + "/notice")));
    }

    private Response page(Passage passage, Participant participant) {
        URI survey = address.survey();
        String link =
                passage.fresh() ? address.identity() + "/r/" + passage.token().reveal() : "";
        String code = passage.fresh() ? Crockford.print(passage.shortCode().reveal(), 4) : "";
        String ticket = handOver.ticketFor(participant);
        return Response.fromResponse(Door.page(
                        200,
                        new Tongue(passage.language()),
                        EntryPages.start(
                                door.study(passage.study()),
                                greeting(passage, participant),
                                link,
                                code,
                                survey + "/start",
                                ticket,
                                participant.noticeVersion(),
                                changedTo(participant),
                                passage.language())))
                .header(SecurityHeaders.FORM_TARGET, survey.getScheme() + "://" + survey.getAuthority())
                .build();
    }

    /** The newest version of the notice when it brings a change that matters, else the one that was agreed to. */
    private int changedTo(Participant participant) {
        List<Notice> later = notices.history(participant.study()).stream()
                .filter(notice -> notice.version() > participant.noticeVersion())
                .toList();
        return later.stream().anyMatch(notice -> notice.change() == Notice.Change.MATERIAL)
                ? later.getFirst().version()
                : participant.noticeVersion();
    }

    /** Who came by a mail keeps the mail; there is nothing else to keep. */
    private Greeting greeting(Passage passage, Participant participant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean first =
                passage.key() == Passage.Key.INVITED && participant.joinedOn().equals(today);
        return passage.fresh() ? Greeting.KEEP : first ? Greeting.BEGIN : Greeting.BACK;
    }

    /** What the page says first. */
    public enum Greeting {
        /** The secrets for coming back, shown once. */
        KEEP,
        BEGIN,
        BACK
    }
}
