package nl.koers.meeting;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;

/** Prints minutes as a PDF of A4 pages. Nothing is fetched for it: the page is made here and has no links. */
public final class MinutesPdf {

    private MinutesPdf() {}

    public static byte[] of(Minutes minutes, Words words) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(MinutesHtml.of(minutes, words), "")
                    .toStream(out)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }
}
