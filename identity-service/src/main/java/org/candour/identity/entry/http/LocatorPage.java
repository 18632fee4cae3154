package org.candour.identity.entry.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.candour.identity.entry.FindParticipant;
import org.candour.identity.entry.KeepLocator;
import org.candour.identity.entry.Locator;
import org.candour.identity.entry.Participant;
import org.candour.identity.entry.Passage;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.page.Tongue;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Asks for the locator, which anybody may leave out (HC-5). */
@Path("/join/{study}/locator")
public class LocatorPage {
    private final Door door;
    private final FindParticipant find;
    private final KeepLocator keep;

    LocatorPage(Door door, FindParticipant find, KeepLocator keep) {
        this.door = door;
        this.find = find;
        this.keep = keep;
    }

    @GET
    @PermitAll
    public Response ask(@RestPath String study, @Context HttpHeaders headers) {
        return withParticipant(headers, study, (passage, participant) -> page(200, passage, List.of()));
    }

    @POST
    @PermitAll
    public Response keep(
            @RestPath String study,
            @RestForm @Nullable String first,
            @RestForm @Nullable String surname,
            @Context HttpHeaders headers) {
        String one = first == null ? "" : first.strip();
        String two = surname == null ? "" : surname.strip();
        return withParticipant(headers, study, (passage, participant) -> {
            if (!one.isEmpty() || !two.isEmpty()) {
                Optional<Locator> locator = Locator.of(one, two, participant.employer());
                if (locator.isEmpty()) {
                    DoorWords words = new Tongue(passage.language()).words(DoorWords.class);
                    return page(
                            400,
                            passage,
                            List.of(
                                    new FieldError("first", words.firstWrong()),
                                    new FieldError("surname", words.surnameWrong())));
                }
                keep.keep(participant, Sensitive.of(locator.get()));
            }
            return Door.go("/join/" + study + "/start");
        });
    }

    private Response withParticipant(
            HttpHeaders headers, String study, BiFunction<Passage, Participant, Response> next) {
        return door.withPassage(
                headers,
                study,
                passage -> find.of(passage)
                        .map(participant -> next.apply(passage, participant))
                        .orElseGet(() -> Door.go("/join/" + study + "/notice")));
    }

    private Response page(int status, Passage passage, List<FieldError> errors) {
        StudyDefinition study = door.study(passage.study());
        String employer =
                study.employer(passage.employer()).map(StudyEmployer::label).orElse("");
        Tongue tongue = new Tongue(passage.language());
        return Door.page(status, tongue, EntryPages.locator(study, employer, tongue.tag(), errors));
    }
}
