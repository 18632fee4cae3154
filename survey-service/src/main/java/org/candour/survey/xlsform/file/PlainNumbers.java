package org.candour.survey.xlsform.file;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Numbers as people type them: 1.0 is 1, and a date is a date whatever its cell makes of it. */
final class PlainNumbers extends DataFormatter {
    PlainNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        boolean day = value >= 1 && DateUtil.isValidExcelDate(value);
        return day && DateUtil.isADateFormat(formatIndex, formatString)
                ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                : NumberToTextConverter.toText(value);
    }
}
