package nl.koers.week.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.model.State;
import nl.koers.board.ui.BoardTexts;
import nl.koers.norm.model.NormEffect;
import nl.koers.team.LeaveEntry;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Kind;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The sentences of a week, in the language of who reads it. */
record WeekTexts(BoardTexts board) {

    static WeekTexts here() {
        return new WeekTexts(BoardTexts.here());
    }

    ViewWords words() {
        return board.words();
    }

    Formats formats() {
        return board.formats();
    }

    String text(String key, Object... arguments) {
        return words().text(key, arguments);
    }

    /** {@code Mijn week 47}, or {@code Week 47 · Anna de Wit}. */
    String title(WeekScope scope, String name) {
        var number = Integer.toString(scope.week().number());
        return scope.isOwn() ? text("week.mine", number) : text("week.of", number, name);
    }

    String kind(Kind kind) {
        return text("kind." + kind);
    }

    String state(State state) {
        return text("state." + state);
    }

    /** {@code do} above {@code 19}. */
    String shortDay(LocalDate day) {
        return formats().weekday(day) + "\n" + day.getDayOfMonth();
    }

    /** {@code Rotec BV, do 19 november}. */
    String named(Appointment appointment) {
        return appointment.customer().name() + ", " + formats().weekday(appointment.day()) + " "
                + formats().day(appointment.day());
    }

    /** {@code 14:00 · bezoek · offerte besproken}. */
    String details(Appointment appointment) {
        return Stream.of(
                        appointment.time().map(Object::toString),
                        Optional.of(kind(appointment.kind())),
                        Optional.of(appointment.note()).filter(note -> !note.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** {@code Week 48: norm van 10 naar 6}, or more weeks at once. */
    String effect(NormEffect effect) {
        var from = Integer.toString(effect.from().number());
        var to = Integer.toString(effect.to().number());
        return from.equals(to)
                ? text("week.leave.effect", from, effect.before(), effect.after())
                : text("week.leave.effects", from, to, effect.before(), effect.after());
    }

    /** {@code verlof, 23 november – 27 november}. */
    String leave(LeaveEntry entry) {
        var first = formats().day(entry.period().first());
        var last = formats().day(entry.period().last());
        var days = first.equals(last) ? first : first + " – " + last;
        var half = entry.worked() == DayPart.HALF ? ", " + text("week.leave.half") : "";
        return text("absence." + entry.kind()) + ", " + days + half;
    }
}
