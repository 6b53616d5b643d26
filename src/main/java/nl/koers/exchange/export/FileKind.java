package nl.koers.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As which file a table leaves Koers. */
enum FileKind {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    static Optional<FileKind> of(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extension().equals(extension))
                .findFirst();
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sheet open(OutputStream out, String title, Locale locale) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out, locale);
            case XLSX -> new XlsxSheet(out, title);
        };
    }
}
