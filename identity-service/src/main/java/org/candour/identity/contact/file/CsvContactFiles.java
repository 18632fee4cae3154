package org.candour.identity.contact.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.identity.contact.CellRules;
import org.candour.identity.contact.ContactFiles;
import org.candour.identity.contact.Fault;
import org.candour.identity.contact.FileReading;
import org.candour.identity.contact.Particulars;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.sensitive.Sensitive;

/** Files of contacts as CSV. */
@ApplicationScoped
public class CsvContactFiles implements ContactFiles {
    @Override
    public FileReading read(InputStream file, List<Column> columns, StudyEmployer supplier, Receiver receiver) {
        List<String> names = columns.stream().map(Column::header).toList();
        return new CsvTable(names).read(file, (number, cells, faults) -> {
            Map<Column, String> values = new EnumMap<>(Column.class);
            int before = faults.size();
            for (Column column : columns) {
                String value = cells.getOrDefault(column.header(), "");
                Optional<String> broken = CellRules.broken(column, value, supplier);
                broken.ifPresent(rule -> faults.add(new Fault(number, column.header(), rule)));
                values.put(column, value);
            }
            if (faults.size() == before) {
                receiver.take(number, Sensitive.of(new Particulars(values)));
            }
        });
    }
}
