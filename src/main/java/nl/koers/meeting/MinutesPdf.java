package nl.koers.meeting;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints minutes as a PDF of A4 pages. The page is made here, and whatever it might ask for from outside is refused. */
public final class MinutesPdf {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    /** It comes with PDFBox; those beside this class are of the same family, with the letters of all languages of Europe. */
    private static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private MinutesPdf() {}

    public static byte[] of(Minutes minutes, Words words) {
        var out = new ByteArrayOutputStream();
        try {
            var renderer = new PdfRendererBuilder();
            renderer.useFont(() -> font(PDDocument.class, REGULAR), MinutesHtml.FONT, NORMAL, FontStyle.NORMAL, true);
            renderer.useFont(
                    () -> font(MinutesPdf.class, "LiberationSans-Bold.ttf"),
                    MinutesHtml.FONT,
                    BOLD,
                    FontStyle.NORMAL,
                    true);
            renderer.useFont(
                    () -> font(MinutesPdf.class, "LiberationSans-Italic.ttf"),
                    MinutesHtml.FONT,
                    NORMAL,
                    FontStyle.ITALIC,
                    true);
            renderer.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            renderer.withHtmlContent(MinutesHtml.of(minutes, words), "")
                    .toStream(out)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static InputStream font(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name));
    }
}
