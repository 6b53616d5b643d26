package nl.koers.insight.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Warning;
import nl.koers.insight.model.Warning.Alarm;
import nl.koers.insight.model.Warning.Watched;
import nl.koers.insight.ui.Account.Line;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/**
 * How the early warning comes to its figures, and what it promises (F3).
 *
 * @param rep of whom; empty for the team, and for all
 */
record WarningAccounts(Records records, Optional<RepId> rep) {

    /** Why it sounds: the weeks of the shortfall. */
    Account alarm(String who, Warning warning, Alarm alarm) {
        return Account.of(
                        who,
                        List.of(
                                text(
                                        "insight.warning.how.counted",
                                        number(alarm.since()),
                                        number(alarm.raised()),
                                        alarm.counted(),
                                        texts().number(alarm.norm())),
                                text("insight.warning.how.rule"),
                                limit(warning),
                                promise(warning)),
                        records.board(alarm.raised()))
                .from(
                        heads(),
                        warning.course().stream()
                                .filter(watched -> !week(watched).isBefore(alarm.since()))
                                .map(this::row)
                                .toList());
    }

    /** Where it stands, over all weeks that are watched. */
    Account level(String who, Warning warning) {
        return Account.of(
                        who,
                        List.of(text("insight.warning.how.rule"), limit(warning), promise(warning)),
                        records.appointments(rep))
                .from(
                        heads(),
                        warning.course().reversed().stream().map(this::row).toList());
    }

    /** What may be promised of everybody, which hangs on the norm. */
    Account promises(List<RepInsight> reps, InsightSpan span) {
        return Account.of(
                        text("insight.warning.promises"),
                        List.of(
                                text("insight.warning.how.promise"),
                                text("insight.warning.how.assumes"),
                                text("insight.warning.how.rule")),
                        records.appointments(rep))
                .from(
                        List.of(
                                text("insight.column.rep"),
                                text("insight.column.norm-mean"),
                                text("insight.column.weeks-false"),
                                text("insight.column.weeks-found")),
                        reps.stream()
                                .flatMap(each -> each.warning().map(warning -> promised(each, warning, span)).stream())
                                .toList());
    }

    static String number(SalesWeek week) {
        return Integer.toString(week.number());
    }

    private InsightTexts texts() {
        return records.texts();
    }

    private Line promised(RepInsight who, Warning warning, InsightSpan span) {
        var norm = warning.course().stream()
                .mapToDouble(watched -> norm(watched).doubleValue())
                .average()
                .orElse(0);
        return Line.at(
                Records.rep(who.rep(), span),
                who.name(),
                texts().number(norm),
                whole(warning.design().weeksBetweenFalse()),
                whole(warning.design().weeksToFind()));
    }

    private String promise(Warning warning) {
        return text(
                "insight.warning.promise",
                whole(warning.design().weeksBetweenFalse()),
                whole(warning.design().weeksToFind()));
    }

    private String limit(Warning warning) {
        return text(
                "insight.warning.how.limit",
                texts().number(warning.design().threshold()),
                texts().number(warning.level() * warning.design().threshold()),
                warning.course().size(),
                texts().percent(warning.level()));
    }

    private List<String> heads() {
        return List.of(
                text("insight.column.week"),
                text("insight.column.counted"),
                text("insight.column.norm"),
                text("insight.column.sum"));
    }

    private Line row(Watched watched) {
        return Line.at(
                rep.map(one -> records.week(one, week(watched)))
                        .orElseGet(() -> Optional.of(Records.week(week(watched)))),
                texts().week(week(watched)),
                Integer.toString(watched.week().counted()),
                texts().formats().number(norm(watched)),
                texts().formats().oneDecimal(watched.sum()));
    }

    private static SalesWeek week(Watched watched) {
        return watched.week().norm().week();
    }

    private static BigDecimal norm(Watched watched) {
        return watched.week().norm().exact();
    }

    private String text(String key, Object... arguments) {
        return texts().text(key, arguments);
    }

    private static String whole(double weeks) {
        return Long.toString(Math.round(weeks));
    }
}
