package org.candour.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.candour.standalone.process.Folders;
import org.candour.standalone.secret.GeneratedSecrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {

    private static final Set<String> SHARED_ON_PURPOSE = Set.of(
            "127.0.0.1", "1", "http://localhost:5/realms/candour", "127.0.0.1:2", "jdbc:x", "/somewhere/studies");

    @TempDir
    Path folder;

    private final ServiceSettings settings =
            new ServiceSettings(new GeneratedSecrets(Map.of()), Path.of("/somewhere/staff.json"));

    @Test
    void noTwoServicesShareASecret() {
        for (List<String> pair : List.of(
                List.of("identity", "survey"), List.of("identity", "reporting"), List.of("survey", "reporting"))) {
            Set<String> common = new TreeSet<>(of(pair.get(0)).values());
            common.retainAll(of(pair.get(1)).values());
            common.removeAll(SHARED_ON_PURPOSE);
            assertThat(common).describedAs("shared by %s", pair).isEmpty();
        }
    }

    @Test
    void onlyIdentityMayDerivePseudonymsAndSignTickets() {
        assertThat(of("identity")).containsKeys("candour.secret.pseudonym", "candour.ticket.private-key");
        assertThat(of("survey")).doesNotContainKeys("candour.secret.pseudonym", "candour.ticket.private-key");
        assertThat(of("reporting")).doesNotContainKeys("candour.secret.pseudonym", "candour.ticket.private-key");
    }

    @Test
    void onlyTheOwnerMayReadTheFileOfAService() throws Exception {
        Folders folders = new Folders(folder);
        folders.create();
        new ServiceChild("survey", folder, folders).component(of("survey"));

        Path file = folders.secrets().resolve("survey.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.secrets())))
                .isEqualTo("rwx------");
    }

    private Map<String, String> of(String service) {
        return settings.of(
                service,
                new Surroundings(1, "jdbc:x", 2, "http://localhost:5", 3, Map.of(), Path.of("/somewhere/studies")));
    }
}
