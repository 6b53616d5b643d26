package nl.koers.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;

/**
 * Who plays in the demo: every field of play, part-timers, somebody new, somebody at zero, somebody below the norm by
 * chance and somebody structurally short.
 *
 * @param force appointments held, as a share of the norm
 * @param restless how far a week may be off, in appointments
 * @param habit how the appointments are kept
 * @param trade what comes out of them
 */
record Cast(
        String name, FieldOfPlay fop, WeekPattern pattern, double force, double restless, Habit habit, Trade trade) {

    static final String MANAGER = "Marit de Boer";
    static final String PASSWORD = "samen op koers";

    /** How somebody keeps the appointments. */
    enum Habit {
        ONE_BY_ONE,
        TALLY,
        NEW_SINCE_FIVE_WEEKS,
        ON_HOLIDAY_NOW,
        NOTHING_LATELY,
        /** Was ahead, and makes too few for some weeks now: the early warning sees it before the judgement does. */
        SLIPPING,
        /** Took the new course of this year further than the others: more requests come of it too. */
        NEW_COURSE
    }

    private static final WeekPattern WEEK = WeekPattern.MONDAY_TO_FRIDAY;

    private static final double JOINS_FROM = 0.9;
    private static final Trade TARGET_TOO_LOW = Trade.USUAL.aimingAt(0.72);
    private static final Trade LITTLE_COMES_OF_IT =
            Trade.USUAL.selling(0.16, 0.24, 8_000).aimingAt(1.4);
    private static final Trade TOO_MUCH_ASKED = Trade.USUAL.aimingAt(1.35);
    private static final Trade NO_TARGET_YET = Trade.USUAL.aimingAt(0);

    static final List<Cast> ALL = List.of(
            of("Anna de Wit", FieldOfPlay.EXISTING, WEEK, 1.06, 1.4),
            of("Bram Oosterhuis", FieldOfPlay.EXISTING, WEEK.with(DayOfWeek.FRIDAY, DayPart.NONE), 0.97, 0.5)
                    .with(Habit.SLIPPING),
            of("Carla Nijs", FieldOfPlay.NEW_BUSINESS, WEEK, 1.08, 1.1),
            of("Daan Visser", FieldOfPlay.EXISTING, WEEK, 0.62, 1.2).with(TARGET_TOO_LOW),
            of("Eva Smits", mix("0.4"), WEEK, 1.05, 1.2).with(Habit.NEW_COURSE),
            of("Farid el Amrani", FieldOfPlay.NEW_BUSINESS, threeAndAHalf(), 0.95, 1),
            of("Greet Jonkman", FieldOfPlay.EXISTING, WEEK, 1.03, 1.2).with(Habit.ON_HOLIDAY_NOW),
            of("Hugo Peters", FieldOfPlay.EXISTING, WEEK, 1.14, 1.4).with(LITTLE_COMES_OF_IT),
            of("Iris Bakker", mix("0.2"), WEEK, 0.97, 1.3).with(Habit.TALLY),
            of("Joost Mulder", FieldOfPlay.EXISTING, WEEK, 0.9, 1.4)
                    .with(Habit.NOTHING_LATELY)
                    .with(TOO_MUCH_ASKED),
            of("Kim Tran", FieldOfPlay.NEW_BUSINESS, WEEK, 1.04, 1),
            of("Lars Hendriks", FieldOfPlay.EXISTING, WEEK, 0.8, 1.2)
                    .with(Habit.NEW_SINCE_FIVE_WEEKS)
                    .with(NO_TARGET_YET));

    /** The e-mail address of a player: the first name, in a domain that exists nowhere. */
    static String email(String name) {
        return name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + "@koers.example";
    }

    private static Cast of(String name, FieldOfPlay fop, WeekPattern pattern, double force, double restless) {
        var trade = fop.kind() == FieldOfPlay.Kind.NEW_BUSINESS ? Trade.NEW_BUSINESS : Trade.USUAL;
        return new Cast(name, fop, pattern, force, restless, Habit.ONE_BY_ONE, trade);
    }

    boolean changesCourse() {
        return habit == Habit.NEW_COURSE;
    }

    /** Whether the course change of this year makes a difference to this one. */
    boolean joinsTheChange() {
        return force > JOINS_FROM && habit != Habit.NOTHING_LATELY;
    }

    private Cast with(Habit other) {
        return new Cast(name, fop, pattern, force, restless, other, trade);
    }

    private Cast with(Trade other) {
        return new Cast(name, fop, pattern, force, restless, habit, other);
    }

    private static FieldOfPlay mix(String share) {
        return FieldOfPlay.mix(new BigDecimal(share));
    }

    private static WeekPattern threeAndAHalf() {
        return new WeekPattern(Map.of(
                DayOfWeek.MONDAY, DayPart.FULL,
                DayOfWeek.TUESDAY, DayPart.FULL,
                DayOfWeek.WEDNESDAY, DayPart.FULL,
                DayOfWeek.THURSDAY, DayPart.HALF));
    }
}
