package org.candour.standalone.staff;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.candour.standalone.process.PrivateFiles;

/** The first assignments, in the file that identity-service reads at its start. */
public final class StaffFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StaffFile() {}

    public static void write(Path file, List<StaffMember> staff) throws IOException {
        ArrayNode entries = JSON.createArrayNode();
        for (StaffMember member : staff) {
            entries.addObject()
                    .put("subject", member.subject())
                    .put("label", member.login())
                    .put("role", member.role())
                    .put("study", member.study())
                    .put("organisation", member.organisation());
        }
        PrivateFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n");
    }
}
