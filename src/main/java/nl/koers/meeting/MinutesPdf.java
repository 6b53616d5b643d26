package nl.koers.meeting;

import nl.koers.kernel.Words;
import nl.koers.meeting.model.Minutes;
import nl.koers.uikit.Paper;

/** Prints minutes as a PDF of A4 pages. */
public final class MinutesPdf {

    private MinutesPdf() {}

    public static byte[] of(Minutes minutes, Words words) {
        return Paper.pdf(MinutesHtml.of(minutes, words));
    }
}
