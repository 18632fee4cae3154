package org.candour.reporting.extract.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.candour.reporting.extract.Column;
import org.candour.reporting.extract.ResearchArchives;
import org.candour.reporting.extract.ResearchData;

/** Four files and a manifest with their checksums. Entries carry no time of day. */
@ApplicationScoped
public class ZipResearchArchives implements ResearchArchives {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public byte[] pack(ResearchData data) {
        Codebook codebook = new Codebook(data);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.txt", text(readme(data)));
        files.put("data.csv", text(rows(data)));
        files.put("codebook.csv", text(codebook.csv()));
        files.put("codebook.json", json(codebook.structure()));
        files.put("manifest.json", json(manifest(data, files)));
        return zip(files);
    }

    private static String rows(ResearchData data) {
        CsvText csv = new CsvText();
        List<String> heading = new ArrayList<>(List.of("row"));
        data.columns().stream().map(Column::code).forEach(heading::add);
        csv.line(heading);
        for (ResearchData.Row row : data.rows()) {
            List<String> line = new ArrayList<>(List.of(row.key()));
            line.addAll(row.cells());
            csv.line(line);
        }
        return csv.toString();
    }

    private static String readme(ResearchData data) {
        return """
                %s, %s
                Research file %s, made on %s

                This file is personal data. It carries no name, but the answers of one person stand in one row, and
                somebody who knows enough about a person may recognise the row. Keep it where the study's agreements
                allow, use it for the purpose below only, do not try to recognise anyone, and delete it when the purpose
                has ended.

                Purpose: %s

                data.csv       one row per response; an empty cell is a question that was skipped or not asked
                codebook.csv   what each column and value means, who was asked, which values say why there is no answer,
                               scales and their keys
                codebook.json  the same for programs
                manifest.json  SHA-256 of each of these files

                The row keys mean nothing outside this file. No other file carries them, and their order says nothing.
                """.formatted(
                        data.study().title(),
                        data.wave().title(),
                        data.id(),
                        data.madeOn(),
                        data.purpose().replaceAll("\\s+", " "));
    }

    private static Map<String, Object> manifest(ResearchData data, Map<String, byte[]> files) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("file", data.id());
        manifest.put("study", data.study().study());
        manifest.put("wave", data.wave().wave());
        manifest.put("madeOn", data.madeOn().toString());
        manifest.put("purpose", data.purpose());
        manifest.put("rows", data.rows().size());
        Map<String, String> checksums = new LinkedHashMap<>();
        files.forEach((name, content) -> checksums.put(name, sha256(content)));
        manifest.put("sha256", checksums);
        return manifest;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] json(Map<String, Object> content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a codebook cannot be written", impossible);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
