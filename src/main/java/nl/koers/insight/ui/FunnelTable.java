package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Funnel;
import nl.koers.insight.model.FunnelCounts;
import nl.koers.insight.model.Ratio;

/** From appointment to value: a person beside the team, each figure with its n and a 90 % interval. */
final class FunnelTable extends NativeTable {

    private final RepInsight rep;
    private final Optional<Funnel> team;
    private final Accounts accounts;
    private final InsightTexts texts;

    /** @param team empty where the asker may know this person only */
    FunnelTable(RepInsight rep, Optional<Funnel> team, Accounts accounts) {
        this.rep = rep;
        this.team = team;
        this.accounts = accounts;
        texts = accounts.texts();
        addClassName("funnel");
        setCaptionText(texts.text("insight.funnel.caption", texts.span(accounts.span())));
        var top = new NativeTableRow();
        heads().forEach(head -> top.add(new NativeTableHeaderCell(head)));
        getHead().add(top);
        var own = rep.funnel();
        line(
                "insight.funnel.requests",
                "insight.funnel.requests.how",
                own.appointmentsPerRequest(),
                team.map(Funnel::appointmentsPerRequest),
                texts::number);
        line(
                "insight.funnel.orders",
                "insight.funnel.orders.how",
                own.requestsPerOrder(),
                team.map(Funnel::requestsPerOrder),
                texts::number);
        line(
                "insight.funnel.value",
                "insight.funnel.value.how",
                own.valuePerOrder(),
                team.map(Funnel::valuePerOrder),
                texts::about);
    }

    private List<String> heads() {
        return Stream.of("insight.funnel.step", "insight.funnel.own", "insight.funnel.team", "insight.funnel.differs")
                .limit(team.isPresent() ? 4 : 2)
                .map(texts::text)
                .toList();
    }

    private void line(String key, String how, Ratio own, Optional<Ratio> others, DoubleFunction<String> written) {
        var row = new NativeTableRow();
        var what = new NativeTableHeaderCell(texts.text(key));
        what.getElement().setAttribute("scope", "row");
        row.add(what, new NativeTableCell(figure(key, how, own, written)));
        others.ifPresent(other -> {
            row.add(new NativeTableCell(shown(other.value(), written)));
            row.add(new NativeTableCell(differs(own, other)));
        });
        getBody().add(row);
    }

    private Component[] figure(String key, String how, Ratio own, DoubleFunction<String> written) {
        var figure = new Figure(shown(own.value(), written), texts.text(key), () -> account(key, how, own, written));
        var big = new Span(figure);
        big.addClassName("num");
        var range = new Span(
                own.interval().map(found -> texts.interval(found, written)).orElse(texts.text("insight.funnel.too-few"))
                        + " · n = " + own.n());
        range.addClassName("why");
        return new Component[] {big, range};
    }

    private String differs(Ratio own, Ratio other) {
        if (own.interval().isEmpty() || Double.isInfinite(other.value())) {
            return texts.text("insight.funnel.unknown");
        }
        return texts.text(own.differsFrom(other.value()) ? "insight.funnel.other" : "insight.funnel.same");
    }

    private Account account(String key, String how, Ratio own, DoubleFunction<String> written) {
        var counts = rep.funnel().counts();
        return Account.of(
                        texts.text(key),
                        List.of(
                                how(how, counts),
                                own.interval()
                                        .map(found ->
                                                texts.text("insight.funnel.interval", texts.interval(found, written)))
                                        .orElseGet(() -> texts.text("insight.funnel.no-interval"))))
                .at(accounts.deals(Optional.of(rep.rep())), texts.text("insight.to-deals"));
    }

    private String how(String key, FunnelCounts counts) {
        return texts.text(
                key,
                counts.appointments(),
                counts.requests(),
                counts.orderValues().size(),
                counts.lost(),
                texts.about(counts.orderValues().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()));
    }

    private static String shown(double value, DoubleFunction<String> written) {
        return Double.isInfinite(value) ? "–" : written.apply(value);
    }
}
