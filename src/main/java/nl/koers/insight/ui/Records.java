package nl.koers.insight.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.ui.Account.Link;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/**
 * Where the records stand that figures are worked out from, for who asks.
 *
 * @param isOpen whether the asker may see the weeks and deals of a rep, or without one those of everybody, at the moment of asking
 */
record Records(InsightTexts texts, Predicate<Optional<RepId>> isOpen) {

    private static final String ALL = "all";

    static String rep(RepId rep, InsightSpan span) {
        return "insight/rep/" + rep + InsightAddress.query(span);
    }

    /** A week of a rep; empty where it is closed to the asker. */
    Optional<String> week(RepId rep, SalesWeek week) {
        return ifOpen(Optional.of(rep), "my-week?rep=" + rep + "&week=" + week);
    }

    static String week(SalesWeek week) {
        return "?week=" + week;
    }

    /** Everybody's appointments, which the whole team may see. */
    Link board() {
        return new Link(Optional.of("."), texts.text("ahead.to-board"));
    }

    Link board(SalesWeek week) {
        return new Link(Optional.of(week(week)), texts.text("ahead.to-board"));
    }

    /** The appointments of one, or of everybody. */
    Link appointments(Optional<RepId> rep) {
        return rep.map(one -> new Link(ifOpen(rep, "my-week?rep=" + one), texts.text("insight.to-week")))
                .orElseGet(this::board);
    }

    /** What was opened, open or closed. */
    Link deals(Optional<RepId> rep, LocalDate from, LocalDate until) {
        return new Link(days(rep, from, until, ""), texts.text("insight.to-deals"));
    }

    /** What was won in the part of a period that has passed. */
    Link orders(Optional<RepId> rep, Period period, LocalDate today) {
        return new Link(ordersPath(rep, period, today), texts.text("insight.to-orders"));
    }

    /** Empty where they are closed to the asker. */
    Optional<String> ordersPath(Optional<RepId> rep, Period period, LocalDate today) {
        var last = today.isBefore(period.last()) ? today : period.last();
        return days(rep, period.first(), last, "&state=won");
    }

    /** All that ever were won. */
    Link orders() {
        return new Link(ifOpen(Optional.empty(), "deals?rep=" + ALL + "&state=won"), texts.text("insight.to-orders"));
    }

    private Optional<String> days(Optional<RepId> rep, LocalDate from, LocalDate until, String state) {
        var whose = rep.map(RepId::toString).orElse(ALL);
        return ifOpen(rep, "deals?rep=" + whose + "&from=" + from + "&to=" + until + state);
    }

    private Optional<String> ifOpen(Optional<RepId> rep, String path) {
        return Optional.of(path).filter(there -> isOpen.test(rep));
    }
}
