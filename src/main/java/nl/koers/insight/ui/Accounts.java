package nl.koers.insight.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.Insights;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.TeamInsight;
import nl.koers.insight.model.Diagnosis;
import nl.koers.insight.model.TargetPace;
import nl.koers.insight.ui.Account.Line;
import nl.koers.insight.ui.Account.Link;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.norm.model.WeekResult;

/** How the figures of a diagnosis were worked out, and the records behind them. */
record Accounts(Insights insights, TeamId team, SpanInsight page, Records records) {

    private static final String NONE = "–";

    Account norm(RepInsight rep) {
        return Account.of(
                        text("insight.norm.of", rep.name()),
                        normSteps(rep.counted(), rep.norm(), rep.diagnosis()),
                        records.appointments(Optional.of(rep.rep())))
                .from(
                        List.of(
                                text("insight.column.week"),
                                text("insight.column.counted"),
                                text("insight.column.norm")),
                        insights.weeks(team, rep.rep(), page.span()).reversed().stream()
                                .map(week -> row(rep, week))
                                .toList());
    }

    Account norm(TeamInsight whole) {
        return Account.of(
                        text("insight.norm.team"),
                        normSteps(whole.counted(), whole.norm(), whole.diagnosis()),
                        records.board())
                .from(
                        List.of(
                                text("insight.column.rep"),
                                text("insight.column.counted"),
                                text("insight.column.norm")),
                        page.reps().stream()
                                .map(rep -> line(rep, Integer.toString(rep.counted()), number(rep.norm())))
                                .toList());
    }

    Account target(RepInsight rep, TargetPace pace) {
        return Account.of(
                text("insight.target.of", rep.name()),
                paceSteps(pace, rep.target(), rep.baseline()),
                orders(Optional.of(rep.rep())));
    }

    Account target(TeamInsight whole, TargetPace pace) {
        return Account.of(
                        text("insight.target.team"),
                        paceSteps(pace, whole.target(), whole.baseline()),
                        orders(Optional.empty()))
                .from(
                        List.of(
                                text("insight.column.rep"),
                                text("insight.column.won"),
                                text("insight.column.pace"),
                                text("insight.column.target")),
                        page.reps().stream().map(this::against).toList());
    }

    /** Deals that were opened, open or closed in the past weeks that the funnel counts. */
    Link funnelDeals(Optional<RepId> rep) {
        return records.deals(rep, firstDay(), lastDay());
    }

    /** Which weeks count: {@code Geteld zijn de voorbije weken, van 29 december 2025 tot en met 15 november 2026}. */
    String weeks() {
        return text("insight.weeks", texts().date(firstDay()), texts().date(lastDay()));
    }

    /** Weeks belong to a period by their Thursday. */
    private LocalDate firstDay() {
        return SalesWeek.of(page.period().first().plusDays(3)).first();
    }

    private LocalDate lastDay() {
        return SalesWeek.of(page.today()).first().minusDays(1);
    }

    private Link orders(Optional<RepId> rep) {
        return records.orders(rep, page.period(), page.today());
    }

    InsightTexts texts() {
        return records.texts();
    }

    /** A rep and some figures, leading to the rep's page. */
    Line line(RepInsight rep, String... figures) {
        var cells = Stream.concat(Stream.of(rep.name()), Arrays.stream(figures)).toArray(String[]::new);
        return Line.at(Records.rep(rep.rep(), page.span()), cells);
    }

    InsightSpan span() {
        return page.span();
    }

    private List<String> normSteps(int counted, BigDecimal norm, Diagnosis diagnosis) {
        var steps = new ArrayList<String>();
        steps.add(text("insight.norm.sum", texts().span(page.span()), counted, number(norm)));
        if (norm.signum() > 0) {
            steps.add(text("insight.norm.share", counted, number(norm), texts().percent(counted / norm.doubleValue())));
        }
        steps.add(weeks());
        var deciding = diagnosis.norm().deciding();
        steps.add(text(
                "insight.verdict." + diagnosis.norm().judgement().name(),
                deciding.counted(),
                deciding.weeks(),
                number(deciding.norm()),
                texts().formats().percent(deciding.chance())));
        steps.add(text("insight.norm.rule"));
        return steps;
    }

    private List<String> paceSteps(TargetPace pace, Optional<Money> target, Optional<Money> baseline) {
        var steps = new ArrayList<String>();
        steps.add(text("insight.pace.target", texts().money(new Money(pace.target()))));
        baseline.filter(first -> target.filter(first::equals).isEmpty())
                .ifPresent(first -> steps.add(text("insight.pace.baseline", texts().money(first))));
        steps.add(text(
                pace.isEven() ? "insight.pace.even" : "insight.pace.uneven",
                number(pace.passed()),
                number(pace.workingDays()),
                texts().money(Money.rounded(pace.asked())),
                texts().money(Money.rounded(pace.target()))));
        steps.add(text("insight.pace.won", texts().money(Money.rounded(pace.won())), texts().percent(pace.share())));
        return steps;
    }

    private Line against(RepInsight rep) {
        return line(
                rep,
                texts().money(rep.won()),
                rep.diagnosis()
                        .pace()
                        .map(pace -> texts().money(Money.rounded(pace.asked())))
                        .orElse(NONE),
                rep.target().map(texts()::money).orElse(NONE));
    }

    private Line row(RepInsight rep, WeekResult week) {
        return Line.at(
                records.week(rep.rep(), week.norm().week()),
                texts().week(week.norm().week()),
                Integer.toString(week.counted()),
                number(week.norm().exact()));
    }

    private String text(String key, Object... arguments) {
        return texts().text(key, arguments);
    }

    private String number(BigDecimal number) {
        return texts().formats().number(number);
    }
}
