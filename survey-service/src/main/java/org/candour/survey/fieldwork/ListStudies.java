package org.candour.survey.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.platform.access.Grant;
import org.candour.platform.access.Grants;

/** Finds the studies that somebody on the staff works on, announced or not. */
@ApplicationScoped
public class ListStudies {
    private static final String MANAGER = "study-manager";
    private static final String RESEARCHER = "researcher";

    private final Grants grants;
    private final Studies studies;

    public ListStudies(Grants grants, Studies studies) {
        this.grants = grants;
        this.studies = studies;
    }

    /**
     * A study of somebody.
     *
     * @param code its code
     * @param title its name, or its code before it is announced
     * @param researcher true when they may read what people wrote
     */
    public record StaffStudy(String code, String title, boolean researcher) {}

    @Transactional
    public List<StaffStudy> list(String subject) {
        Map<String, Set<String>> roles = grants.of(subject).stream()
                .filter(grant -> grant.organisation().isEmpty())
                .collect(Collectors.groupingBy(
                        Grant::study, TreeMap::new, Collectors.mapping(Grant::role, Collectors.toSet())));
        return roles.entrySet().stream()
                .filter(study ->
                        study.getValue().contains(MANAGER) || study.getValue().contains(RESEARCHER))
                .map(study -> new StaffStudy(
                        study.getKey(),
                        studies.find(study.getKey()).map(Studies.Study::title).orElse(study.getKey()),
                        study.getValue().contains(RESEARCHER)))
                .toList();
    }
}
