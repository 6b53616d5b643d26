package nl.koers.exchange.model;

import java.util.Optional;
import nl.koers.kernel.RepId;

/** A customer as a file tells it; the name is all that Koers keeps of one. */
public record FileCustomer(String name) implements Told<FileCustomer> {

    static ImportLine<FileCustomer> read(Cells cells, Table.Row row) {
        return switch (cells.customer(row)) {
            case Reading.Parsed<String>(var name) -> new ImportLine.Good<>(row.line(), new FileCustomer(name));
            case Reading.Refused<String>(var why) -> new ImportLine.Bad<>(row.line(), row.excerpt(), why);
        };
    }

    @Override
    public Optional<RepId> whose() {
        return Optional.empty();
    }

    /** Of two spellings of one customer the second is the same line. */
    @Override
    public String key() {
        return PlainText.words(name);
    }

    @Override
    public Optional<FileCustomer> updateOf(FileCustomer before) {
        return Optional.empty();
    }
}
