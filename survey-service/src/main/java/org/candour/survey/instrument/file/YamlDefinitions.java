package org.candour.survey.instrument.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.instrument.Instrument;
import org.candour.platform.yaml.FileProblems;
import org.candour.platform.yaml.YamlFile;
import org.candour.platform.yaml.YamlNode;
import org.candour.survey.instrument.Definitions;
import org.candour.survey.instrument.Modules;
import org.candour.survey.instrument.Reading;

/** Definitions in YAML. */
@ApplicationScoped
public class YamlDefinitions implements Definitions {
    private static final String NAME = "[a-z][a-z0-9-]{0,39}";

    private final Modules library;

    public YamlDefinitions(Modules library) {
        this.library = library;
    }

    @Override
    public Reading read(String file, String text) {
        FileProblems problems = new FileProblems();
        Optional<Reading.Read> read = YamlFile.open(file, text, problems)
                .filter(YamlDefinitions::group)
                .map(root -> new InstrumentReader(root, modules(root, problems)).read());
        return problems.all().isEmpty() && read.isPresent() ? read.get() : new Reading.Refused(problems.all());
    }

    @Override
    public String write(Instrument instrument) {
        return new InstrumentWriter(instrument).write();
    }

    private static boolean group(YamlNode root) {
        if (!root.isGroup()) {
            root.problem("must be a group of named fields");
        }
        return root.isGroup();
    }

    private Map<YamlNode, ModuleFile> modules(YamlNode root, FileProblems problems) {
        Map<YamlNode, ModuleFile> used = new LinkedHashMap<>();
        for (YamlNode node : root.items("use")) {
            used.put(node, module(node, problems));
        }
        return used;
    }

    private ModuleFile module(YamlNode node, FileProblems problems) {
        String name = node.asText().orElse("");
        Optional<String> text = name.matches(NAME) ? library.find(name) : Optional.empty();
        if (text.isEmpty()) {
            node.problem("must name a module of the library");
            return ModuleFile.NONE;
        }
        return YamlFile.open("library/" + name + ".yaml", text.get(), problems)
                .filter(YamlDefinitions::group)
                .map(root -> ModuleFile.read(name, root))
                .orElse(ModuleFile.NONE);
    }
}
