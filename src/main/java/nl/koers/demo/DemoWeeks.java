package nl.koers.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.NormBasis;
import nl.koers.norm.model.WeekNorms;
import nl.koers.team.model.Kind;

/** Invents the weeks of one player, the same ones for the same seed and day. Pure. */
final class DemoWeeks {

    private static final int OFTEN_SEEN = 14;
    private static final double BY_VIDEO = 0.25;
    private static final int FIRST_HOUR = 9;
    private static final int HOURS = 8;
    private static final int WEEKS_OF_A_MOOD = 18;
    private static final int LATELY = 16;
    private static final double LEAST_MOOD = 0.6;
    private static final double MOST_MOOD = 1.25;
    private static final double BEFORE_THE_CHANGE = 0.88;
    private static final double AFTER_THE_CHANGE = 1.06;
    private static final int SLIPPING_SINCE = 8;
    private static final double AHEAD = 1.2;
    private static final double SLIPPED = 0.69;

    private final Cast player;
    private final NormBasis basis;
    private final LocalDate today;
    private final Random random;
    private final long seed;
    private final List<String> customers;

    DemoWeeks(Cast player, NormBasis basis, LocalDate today, long seed) {
        this.player = player;
        this.basis = basis;
        this.today = today;
        this.seed = seed;
        this.random = new Random(seed);
        var all = new ArrayList<>(DemoCustomers.ALL);
        Collections.shuffle(all, random);
        this.customers = List.copyOf(all.subList(0, OFTEN_SEEN));
    }

    private int number(SalesWeek week) {
        var norm = WeekNorms.of(week, basis).exact().doubleValue();
        if (norm == 0 || isSilent(week)) {
            return 0;
        }
        return (int) Math.max(0, Math.round(norm * force(week) + random.nextGaussian() * player.restless()));
    }

    /** The appointments of a week: past ones held or lost, future ones planned. */
    List<NewAppointment> appointments(SalesWeek week) {
        var days = week.days()
                .filter(day -> basis.attendance().on(day).part().share().signum() > 0)
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        var made = new ArrayList<NewAppointment>();
        var order = new ArrayList<>(customers);
        Collections.shuffle(order, random);
        var number = Math.min(number(week), order.size());
        for (var i = 0; i < number; i++) {
            made.add(appointment(week, days.get(i % days.size()), order.get(i), i));
        }
        return made;
    }

    /**
     * This year, and in January lately, the course change makes the difference. Before that everybody had better and worse
     * times, each on his or her own, as people have: what came out of them is what the proof finds.
     */
    private double force(SalesWeek week) {
        var isLately = isSince(LATELY, week);
        if (player.habit() == Cast.Habit.SLIPPING && isLately) {
            return isSince(SLIPPING_SINCE, week) ? SLIPPED : AHEAD;
        }
        if (week.year() < today.getYear() && !isLately) {
            var time = week.year() * 4L + week.number() / WEEKS_OF_A_MOOD;
            var mood = new SplittableRandom(seed * 1_000 + time).nextDouble();
            return player.force() * (LEAST_MOOD + (MOST_MOOD - LEAST_MOOD) * mood);
        }
        if (!player.joinsTheChange()) {
            return player.force();
        }
        var isBefore = week.first().isBefore(DemoCourse.change(today));
        return player.force() * (isBefore ? BEFORE_THE_CHANGE : AFTER_THE_CHANGE);
    }

    private NewAppointment appointment(SalesWeek week, LocalDate day, String customer, int number) {
        var kind = random.nextDouble() < BY_VIDEO ? Kind.VIDEO_CALL : Kind.VISIT;
        var time = LocalTime.of(FIRST_HOUR + random.nextInt(HOURS), random.nextBoolean() ? 0 : 30);
        var state = day.isAfter(today) ? State.PLANNED : State.HELD;
        return new NewAppointment(customer, day, Optional.of(time), kind, state, "", "demo-" + week + "-" + number);
    }

    private boolean isSilent(SalesWeek week) {
        return player.habit() == Cast.Habit.NOTHING_LATELY && isSince(2, week);
    }

    private boolean isSince(int weeksAgo, SalesWeek week) {
        return !week.isBefore(SalesWeek.of(today).plusWeeks(-weeksAgo));
    }
}
