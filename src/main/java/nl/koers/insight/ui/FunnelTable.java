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
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Funnel;
import nl.koers.insight.model.FunnelCounts;
import nl.koers.insight.model.Ratio;
import nl.koers.insight.ui.Account.Line;

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
                texts.formats()::oneDecimal);
        line(
                "insight.funnel.orders",
                "insight.funnel.orders.how",
                own.requestsPerOrder(),
                team.map(Funnel::requestsPerOrder),
                texts.formats()::oneDecimal);
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
            var whole = new NativeTableCell(new Figure(
                    shown(other.value(), written),
                    texts.text("insight.funnel.of-team", texts.text(key)),
                    () -> teamAccount(key, how, other, written)));
            whole.getElement().setAttribute("data-head", texts.text("insight.funnel.team"));
            row.add(whole);
            row.add(new NativeTableCell(differs(own, other)));
        });
        getBody().add(row);
    }

    private Component[] figure(String key, String how, Ratio own, DoubleFunction<String> written) {
        Supplier<Account> account = () -> account(key, how, own, written);
        var big = new Span(new Figure(shown(own.value(), written), texts.text(key), account));
        big.addClassName("num");
        var range = new Figure(
                own.interval().map(found -> texts.interval(found, written)).orElse(texts.text("insight.funnel.too-few"))
                        + " · n = " + own.n(),
                texts.text(key),
                account);
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
        var who = Optional.of(rep.rep());
        return Account.of(texts.text(key), steps(how, rep.funnel().counts(), own, written), accounts.funnelDeals(who))
                .also(accounts.records().appointments(who));
    }

    private Account teamAccount(String key, String how, Ratio all, DoubleFunction<String> written) {
        var counts = team.orElseThrow().counts();
        return Account.of(
                        texts.text("insight.funnel.of-team", texts.text(key)),
                        steps(how, counts, all, written),
                        accounts.funnelDeals(Optional.empty()))
                .from(
                        List.of(
                                texts.text("insight.column.rep"),
                                texts.text("insight.column.counted"),
                                texts.text("insight.column.requests"),
                                texts.text("insight.column.lost"),
                                texts.text("insight.column.orders"),
                                texts.text("insight.column.value")),
                        accounts.page().reps().stream().map(this::row).toList())
                .also(accounts.records().board());
    }

    private List<String> steps(String how, FunnelCounts counts, Ratio ratio, DoubleFunction<String> written) {
        return List.of(
                how(how, counts) + " "
                        + (Double.isInfinite(ratio.value())
                                ? texts.text("insight.funnel.none")
                                : texts.text("insight.funnel.result", written.apply(ratio.value()))),
                accounts.weeks(),
                ratio.interval()
                        .map(found -> texts.text("insight.funnel.interval", texts.between(found, written), ratio.n()))
                        .orElseGet(() -> texts.text("insight.funnel.no-interval", ratio.n())),
                texts.text("insight.funnel.assumes"));
    }

    private Line row(RepInsight each) {
        var counts = each.funnel().counts();
        return accounts.line(
                each,
                Integer.toString(counts.appointments()),
                Integer.toString(counts.requests()),
                Integer.toString(counts.lost()),
                Integer.toString(counts.orders()),
                texts.about(sum(counts)));
    }

    private static double sum(FunnelCounts counts) {
        return counts.orderValues().stream().mapToDouble(Double::doubleValue).sum();
    }

    private String how(String key, FunnelCounts counts) {
        return texts.text(
                key,
                counts.appointments(),
                counts.requests(),
                counts.orderValues().size(),
                counts.lost(),
                texts.about(sum(counts)));
    }

    private static String shown(double value, DoubleFunction<String> written) {
        return Double.isInfinite(value) ? "–" : written.apply(value);
    }
}
