package nl.koers.meeting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints minutes as a PDF of A4 pages. Nothing is fetched for it: the page is made here and has no links. */
public final class MinutesPdf {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private MinutesPdf() {}

    public static byte[] of(Minutes minutes, Words words) {
        var out = new ByteArrayOutputStream();
        try {
            var renderer = new PdfRendererBuilder();
            for (var weight : List.of(NORMAL, BOLD)) {
                renderer.useFont(MinutesPdf::font, MinutesHtml.FONT, weight, FontStyle.NORMAL, true);
            }
            renderer.withHtmlContent(MinutesHtml.of(minutes, words), "")
                    .toStream(out)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    /** It comes with PDFBox and has the letters of all languages of Europe. */
    private static InputStream font() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }
}
