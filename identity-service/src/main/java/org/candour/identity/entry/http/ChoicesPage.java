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
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.candour.identity.consent.ConsentKind;
import org.candour.identity.entry.ChangeChoices;
import org.candour.identity.entry.FindParticipant;
import org.candour.identity.entry.OfferedLanguages;
import org.candour.identity.entry.Participant;
import org.candour.identity.entry.Passage;
import org.candour.identity.entry.ReadChoices;
import org.candour.identity.entry.StopTakingPart;
import org.candour.identity.study.ContactPoint;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.page.Tongue;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A person's own page: everything agreed to, to be changed at any time, also after the survey has closed. */
@Path("/join/{study}/choices")
public class ChoicesPage {
    private final Studies studies;
    private final PassageCookie cookie;
    private final FindParticipant find;
    private final ReadChoices read;
    private final ChangeChoices change;
    private final StopTakingPart stop;
    private final OfferedLanguages languages;

    ChoicesPage(
            Studies studies,
            PassageCookie cookie,
            FindParticipant find,
            ReadChoices read,
            ChangeChoices change,
            StopTakingPart stop,
            OfferedLanguages languages) {
        this.studies = studies;
        this.cookie = cookie;
        this.find = find;
        this.read = read;
        this.change = change;
        this.stop = stop;
        this.languages = languages;
    }

    @GET
    @PermitAll
    public Response show(
            @RestPath String study,
            @RestQuery @Nullable String saved,
            @RestQuery @Nullable String in,
            @Context HttpHeaders headers) {
        return withParticipant(headers, study, (passage, participant) -> {
            StudyDefinition definition = studies.find(study).orElseThrow(Problem::notFound);
            if (in != null && languages.of(definition).contains(in)) {
                return Door.go("/join/" + study + "/choices", cookie.make(passage.speaking(in)));
            }
            String mail = definition
                    .contact(ContactPoint.Purpose.STUDY)
                    .map(ContactPoint::mail)
                    .orElse("");
            Tongue tongue = new Tongue(passage.language());
            return Door.page(
                    200,
                    tongue,
                    EntryPages.choices(
                            definition,
                            Words.of(read.of(participant), tongue),
                            mail,
                            saved != null,
                            tongue.tag(),
                            tongue.others(languages.of(definition))));
        });
    }

    @POST
    @PermitAll
    public Response change(
            @RestPath String study,
            @RestForm @Nullable List<String> choice,
            @RestForm @Nullable String mail,
            @Context HttpHeaders headers) {
        Set<ConsentKind> chosen = Arrays.stream(ConsentKind.values())
                .filter(kind -> choice != null && choice.contains(kind.name()))
                .collect(Collectors.toSet());
        return withParticipant(headers, study, (passage, participant) -> {
            if (read.of(participant).takesPart()) {
                change.change(participant, chosen, "yes".equals(mail), passage.language());
            }
            return Door.go("/join/" + study + "/choices?saved=yes");
        });
    }

    @GET
    @Path("/stop")
    @PermitAll
    public Response askStop(@RestPath String study, @Context HttpHeaders headers) {
        return withParticipant(headers, study, (passage, participant) -> {
            Tongue tongue = new Tongue(passage.language());
            return Door.page(
                    200, tongue, EntryPages.stop(studies.find(study).orElseThrow(Problem::notFound), tongue.tag()));
        });
    }

    @POST
    @Path("/stop")
    @PermitAll
    public Response stop(@RestPath String study, @Context HttpHeaders headers) {
        return withParticipant(headers, study, (passage, participant) -> {
            stop.stop(participant);
            return Door.go("/join/" + study + "/choices?saved=yes");
        });
    }

    private Response withParticipant(
            HttpHeaders headers, String study, BiFunction<Passage, Participant, Response> next) {
        return cookie.read(headers, study)
                .flatMap(passage -> find.of(passage).map(participant -> next.apply(passage, participant)))
                .orElseGet(() -> Door.go("/resume"));
    }

    /** Choices in words for the page. */
    public record Words(boolean takesPart, List<Line> free, boolean address, boolean mail, List<Past> record) {
        static Words of(ReadChoices.Choices choices, Tongue tongue) {
            return new Words(
                    choices.takesPart(),
                    choices.free().stream()
                            .map(one -> new Line(
                                    one.wording().kind().name(),
                                    one.wording().in(tongue.tag()).wording(),
                                    one.stands()))
                            .toList(),
                    choices.mail().isPresent(),
                    choices.mail().orElse(false),
                    choices.record().stream()
                            .map(one -> new Past(
                                    one.wording().wording(),
                                    one.noticeVersion(),
                                    tongue.date(one.givenOn()),
                                    one.withdrawnOn() == null ? "" : tongue.date(one.withdrawnOn())))
                            .toList());
        }
    }

    /** A choice with its box. */
    public record Line(String kind, String wording, boolean stands) {}

    /** What was agreed to, and when it was taken back. */
    public record Past(String wording, int notice, String given, String withdrawn) {}
}
