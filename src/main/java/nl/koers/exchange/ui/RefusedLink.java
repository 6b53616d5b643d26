package nl.koers.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Told;

/** The lines that stay out as a file: their own columns and why, to mend and give again. */
final class RefusedLink extends Anchor {

    private static final String CSV = "text/csv;charset=utf-8";

    <T extends Told<T>> RefusedLink(ImportDesk desk, ImportScope scope, Given file, String sheet, Preview<T> preview) {
        var texts = ImportTexts.here();
        var reasons = reasons(preview, texts);
        setText(texts.text("refused.file", preview.refused()));
        setHref(DownloadHandler.fromInputStream(event -> {
            var bytes = desk.imports().refused(scope, file.bytes(), sheet, texts.text("refused.reason"), reasons);
            return new DownloadResponse(new ByteArrayInputStream(bytes), texts.text("refused.name"), CSV, bytes.length);
        }));
        getElement().setAttribute("download", true);
    }

    private static <T extends Told<T>> Map<Integer, String> reasons(Preview<T> preview, ImportTexts texts) {
        var reasons = new LinkedHashMap<Integer, String>();
        preview.lines().forEach(line -> {
            if (line.fate() instanceof Fate.Refused<T> refused) {
                reasons.put(line.line(), texts.sentence(refused.reason()));
            }
        });
        return reasons;
    }
}
