package org.candour.reporting.release.db;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.HexFormat;

/** A code is text in our hands and bytes in the table. */
@Converter
class HexCode implements AttributeConverter<String, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return HexFormat.of().parseHex(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] code) {
        return HexFormat.of().formatHex(code);
    }
}
