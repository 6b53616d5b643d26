package nl.koers.plan;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customers;
import nl.koers.insight.Facts;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Period;
import nl.koers.kernel.Progress;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.Figures;
import nl.koers.plan.model.ItemKind;
import nl.koers.team.model.Kind;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P7: the plan as it was on a day, beside what was counted until then. The clock of the tests stands at 19 November. */
class PlanOnADayTest extends EditingScene {

    private static final LocalDate EARLIER = LocalDate.of(2026, 10, 12);
    private static final LocalDate HELD = LocalDate.of(2026, 11, 10);

    @Autowired
    Customers customers;

    @Autowired
    AppointmentImport appointments;

    @Autowired
    StandingClock.Settable clock;

    @Autowired
    JdbcClient sql;

    CustomerId rotec;
    Teams.Seller anna;

    @BeforeEach
    @Override
    void aPlan() {
        clock.set(Instant.parse("2026-10-12T09:00:00Z"));
        super.aPlan();
        rotec = saved(ground.managing(() -> customers.findOrAdd(ground.team(), "Rotec")))
                .id();
        ground.add(
                ItemKind.SELECTION,
                Map.of(Field.CUSTOMER, Long.toString(rotec.value()), Field.REASON, "belt zelf", Field.PRIORITY, "A"));
        clock.reset();
        anna = teams.hire(ground.crew(), "Anna de Wit");
        hold("Rotec", HELD);
    }

    @AfterEach
    void backToNoon() {
        clock.reset();
    }

    @Test
    void whatWasCountedLaterIsNotThere() {
        var then = on(EARLIER);

        assertThat(then.today()).isEqualTo(EARLIER);
        assertThat(then.figures().fourWeeks()).isZero();
        assertThat(then.figures().newCustomers()).isZero();
        assertThat(last(then)).isEmpty();
    }

    @Test
    void whatWasCountedUntilThenIs() {
        var now = on(LocalDate.of(2026, 11, 19));

        assertThat(now.figures().fourWeeks()).isEqualTo(1);
        assertThat(last(now)).contains(HELD);
        assertThat(now).isEqualTo(ground.page());
    }

    @Test
    void beforeItsPeriodNothingIsReachedOfIt() {
        var year = new Period(
                PlanGround.YEAR.first().plusYears(1), PlanGround.YEAR.last().plusYears(1));
        var next = new PlanGround(
                teams,
                plans,
                editing,
                starting,
                ground.crew(),
                saved(ground.managing(() -> starting.start(new StartPlan(ground.team(), "Plan 2027", year)))));
        next.add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.MEASURE, "REVENUE"));
        clock.set(Instant.parse("2027-02-10T09:00:00Z"));
        hold("Later BV", year.first().plusDays(11));
        new Facts(sql, ground.team()).won(anna.rep(), year.first().plusDays(11), 5_000);

        assertThat(on(next, LocalDate.of(2026, 12, 31)).figures())
                .isEqualTo(new Figures(0, 0, Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO)));
        assertThat(on(next, LocalDate.of(2027, 2, 10)).figures())
                .isEqualTo(new Figures(1, 1, Optional.of(BigDecimal.ONE), Optional.of(new BigDecimal("5000.00"))));
    }

    @Test
    void beforeItsFirstDayThereIsNone() {
        assertThat(ground.managing(() -> plans.on(ground.team(), ground.plan(), EARLIER.minusDays(1))))
                .isEmpty();
    }

    private Optional<LocalDate> last(PlanPage page) {
        return Objects.requireNonNull(page.contacts().get(rotec)).last();
    }

    private PlanPage on(LocalDate day) {
        return on(ground, day);
    }

    private PlanPage on(PlanGround ground, LocalDate day) {
        return ground.managing(() -> plans.on(ground.team(), ground.plan(), day))
                .orElseThrow();
    }

    private void hold(String customer, LocalDate day) {
        var held = new NewAppointment(customer, day, Optional.empty(), Kind.VISIT, State.HELD, "", "key-" + customer);
        saved(ground.managing(
                () -> appointments.addAll(ground.team(), anna.rep(), List.of(held), "achteraf", Progress.UNSEEN)));
    }
}
