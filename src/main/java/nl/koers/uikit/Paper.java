package nl.koers.uikit;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.web.util.HtmlUtils;

/** Pages of plain XHTML for paper and mail, and the same as a PDF of A4 pages. Nothing is fetched for them. */
public final class Paper {

    private static final String FONT = "Liberation Sans";
    /** It comes with PDFBox; those beside this class are of the same family, with the letters of all languages of Europe. */
    private static final String REGULAR = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page); font: 9pt 'Liberation Sans', sans-serif; color: #51606d } }
            body { font: 10.5pt/1.45 'Liberation Sans', sans-serif; color: #14202b }
            h1 { font-size: 18pt; margin: 0 0 4pt } h2 { font-size: 12pt; margin: 16pt 0 4pt; page-break-after: avoid }
            p { margin: 3pt 0 } ul { margin: 3pt 0; padding-left: 14pt }
            table { border-collapse: collapse; width: 100%; margin-top: 4pt } tr { page-break-inside: avoid }
            th, td { text-align: left; vertical-align: top; padding: 3pt 6pt; border-bottom: 1px solid #e4e0d8 } td.n { text-align: right }
            .muted { color: #51606d } .notes { white-space: pre-wrap }""";

    private Paper() {}

    /** A whole page of what stands in its body, which is XHTML already. */
    public static String page(Locale locale, String title, CharSequence body) {
        return page(locale, title, "", body);
    }

    /** The same with more rules of style, which nobody typed. */
    public static String page(Locale locale, String title, String style, CharSequence body) {
        return "<html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"UTF-8\"/><title>" + safe(title)
                + "</title><style>" + STYLE + style + "</style></head><body>" + body + "</body></html>";
    }

    /** One element with a text in it. */
    public static String element(String name, String text) {
        return "<" + name + ">" + safe(text) + "</" + name + ">";
    }

    /** Signs of XML are text, and what XML can't hold is left out. */
    public static String safe(String text) {
        var possible = text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || sign >= ' ')
                .filter(sign -> (Character.getType(sign) != Character.SURROGATE && sign < 0xFFFE) || sign > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return HtmlUtils.htmlEscape(possible.toString(), "UTF-8");
    }

    /** Whatever the page might ask for from outside is refused. */
    public static byte[] pdf(String page) {
        var out = new ByteArrayOutputStream();
        try {
            var renderer = new PdfRendererBuilder();
            renderer.useFont(() -> font(PDDocument.class, REGULAR), FONT, NORMAL, FontStyle.NORMAL, true);
            renderer.useFont(() -> font(Paper.class, "LiberationSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
            renderer.useFont(
                    () -> font(Paper.class, "LiberationSans-Italic.ttf"), FONT, NORMAL, FontStyle.ITALIC, true);
            renderer.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            renderer.withHtmlContent(page, "").toStream(out).run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static InputStream font(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResourceAsStream(name));
    }
}
