package org.candour.identity.study.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.identity.notice.Notice;
import org.candour.identity.study.PackReading;
import org.candour.identity.study.Packs;
import org.candour.identity.study.StudyConfig;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyPack;
import org.candour.platform.yaml.FileProblems;
import org.candour.platform.yaml.YamlFile;
import org.candour.platform.yaml.YamlNode;

/** Packs as folders of YAML and Markdown files. Questionnaires lie in the same folders, but are not read here. */
@ApplicationScoped
public class YamlPacks implements Packs {
    private static final String CODE = "[A-Z][A-Z0-9-]{1,15}";

    private final Path folder;

    public YamlPacks(StudyConfig config) {
        folder = config.studies();
    }

    @Override
    public List<String> codes() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve("study.yaml")))
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches(CODE))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("candour.studies cannot be read", unreadable);
        }
    }

    @Override
    public PackReading read(String code) {
        FileProblems problems = new FileProblems();
        if (!codes().contains(code)) {
            problems.add("study.yaml", 0, "", "there is no pack of this name");
            return new PackReading.Refused(problems.all());
        }
        Optional<YamlNode> study = yaml(code, "study.yaml", problems);
        Optional<YamlNode> employers = yaml(code, "employers.yaml", problems);
        Optional<YamlNode> schedule = yaml(code, "waves.yaml", problems);
        List<Notice> notices =
                NoticeFiles.read(folder.resolve(code), code, file -> text(code, file, problems), problems);
        if (study.isEmpty() || employers.isEmpty() || schedule.isEmpty() || notices.isEmpty()) {
            return new PackReading.Refused(problems.all());
        }
        StudyDefinition definition = StudyFile.read(
                study.get(),
                employers.get(),
                NextStepsFiles.read(folder.resolve(code), file -> text(code, file, problems)),
                rules -> LetterFiles.read(folder.resolve(code), rules, file -> text(code, file, problems), problems));
        if (!definition.code().equals(code)) {
            study.get().problem("code", "must be the name of the folder");
        }
        StudyPack pack = new StudyPack(definition, notices, WavesFile.read(schedule.get(), code));
        return problems.all().isEmpty() ? new PackReading.Read(pack) : new PackReading.Refused(problems.all());
    }

    private Optional<YamlNode> yaml(String code, String file, FileProblems problems) {
        return text(code, file, problems).flatMap(text -> YamlFile.open(file, text, problems));
    }

    private Optional<String> text(String code, String file, FileProblems problems) {
        Path path = folder.resolve(code).resolve(file);
        if (!Files.isRegularFile(path)) {
            problems.add(file, 0, "", "the file is missing");
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(path));
        } catch (CharacterCodingException notText) {
            problems.add(file, 0, "", "must be UTF-8 text");
            return Optional.empty();
        } catch (IOException unreadable) {
            problems.add(file, 0, "", "cannot be read");
            return Optional.empty();
        }
    }
}
