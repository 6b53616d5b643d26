package nl.koers.insight.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.ui.Account.Link;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/** Where the records stand that figures are worked out from. */
record Records(InsightTexts texts) {

    private static final String ALL = "all";

    static String rep(RepId rep, InsightSpan span) {
        return "insight/rep/" + rep + InsightAddress.query(span);
    }

    static String week(RepId rep, SalesWeek week) {
        return "my-week?rep=" + rep + "&week=" + week;
    }

    static String week(SalesWeek week) {
        return "?week=" + week;
    }

    /** Everybody's appointments. */
    Link board() {
        return new Link(".", texts.text("ahead.to-board"));
    }

    Link board(SalesWeek week) {
        return new Link(week(week), texts.text("ahead.to-board"));
    }

    /** The appointments of one, or of everybody. */
    Link appointments(Optional<RepId> rep) {
        return rep.map(one -> new Link("my-week?rep=" + one, texts.text("insight.to-week")))
                .orElseGet(this::board);
    }

    /** What was opened, open or closed. */
    Link deals(Optional<RepId> rep, LocalDate from, LocalDate until) {
        return new Link(days(rep, from, until), texts.text("insight.to-deals"));
    }

    /** What was won in the part of a period that has passed. */
    Link orders(Optional<RepId> rep, Period period, LocalDate today) {
        return new Link(ordersPath(rep, period, today), texts.text("insight.to-orders"));
    }

    static String ordersPath(Optional<RepId> rep, Period period, LocalDate today) {
        return days(rep, period.first(), today.isBefore(period.last()) ? today : period.last()) + "&state=won";
    }

    /** All that ever were won. */
    Link orders() {
        return new Link("deals?rep=" + ALL + "&state=won", texts.text("insight.to-orders"));
    }

    private static String days(Optional<RepId> rep, LocalDate from, LocalDate until) {
        return "deals?rep=" + rep.map(RepId::toString).orElse(ALL) + "&from=" + from + "&to=" + until;
    }
}
