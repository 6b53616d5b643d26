package nl.koers.insight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.koers.insight.InsightSpan;

/** What the address of a screen of insight asks for: {@code ?span=month}, else the year. */
final class InsightAddress {

    private static final String SPAN = "span";

    private InsightAddress() {}

    static InsightSpan span(QueryParameters asked) {
        return asked.getSingleParameter(SPAN).flatMap(InsightSpan::parse).orElse(InsightSpan.YEAR);
    }

    static QueryParameters parameters(InsightSpan span) {
        return span == InsightSpan.YEAR
                ? QueryParameters.empty()
                : new QueryParameters(Map.of(SPAN, List.of(span.written())));
    }

    /** With a leading question mark, or nothing. */
    static String query(InsightSpan span) {
        return span == InsightSpan.YEAR ? "" : "?" + SPAN + "=" + span.written();
    }
}
