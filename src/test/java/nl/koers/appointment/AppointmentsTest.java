package nl.koers.appointment;

import static nl.koers.fixture.Weeks.FRIDAY;
import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.THURSDAY;
import static nl.koers.fixture.Weeks.TUESDAY;
import static nl.koers.fixture.Weeks.W47;
import static nl.koers.fixture.Weeks.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.team.Reps;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Kind;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AppointmentsTest extends AppointmentScene {

    @Autowired
    Reps reps;

    @Test
    void aPlannedAppointmentIsHeldWithOneCommand() {
        var planned = add("Rotec BV", THURSDAY);

        var held = Teams.saved(asAnna(() -> appointments.hold(team, anna.rep(), planned.seen(), NO_REASON)));

        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(week()).containsExactly(held);
        assertThat(held.version()).isGreaterThan(planned.version());
    }

    @Test
    void aWeekIsOrderedByDayAndTimeAndKeepsTheTimeOnTheWall() {
        var customer = new CustomerChoice.Typed("Rotec BV");
        addDraft(new Draft(customer, TUESDAY, Optional.empty(), Kind.VISIT, State.PLANNED, ""));
        addDraft(new Draft(customer, TUESDAY, Optional.of(LocalTime.of(23, 30)), Kind.VISIT, State.PLANNED, ""));
        addDraft(new Draft(customer, TUESDAY, Optional.of(LocalTime.of(0, 15)), Kind.VISIT, State.PLANNED, ""));
        addDraft(new Draft(customer, MONDAY, Optional.of(LocalTime.of(9, 0)), Kind.VISIT, State.PLANNED, ""));
        add("Volgende week", MONDAY.plusDays(7));

        assertThat(week())
                .extracting(Appointment::time)
                .containsExactly(
                        Optional.of(LocalTime.of(9, 0)),
                        Optional.of(LocalTime.of(0, 15)),
                        Optional.of(LocalTime.of(23, 30)),
                        Optional.empty());
    }

    @Test
    void everyStateLeadsBackToPlanned() {
        var seen = add("Rotec BV", TUESDAY);
        seen = Teams.saved(act(anna, seen, State.HELD));
        seen = Teams.saved(act(anna, seen, State.PLANNED));
        seen = Teams.saved(act(anna, seen, State.CANCELLED));
        seen = Teams.saved(act(anna, seen, State.PLANNED));
        seen = Teams.saved(act(anna, seen, State.NO_SHOW));
        seen = Teams.saved(act(anna, seen, State.PLANNED));

        assertThat(week()).containsExactly(seen);
    }

    @Test
    void whoComesSecondSeesWhatTheFirstWrote() {
        var seen = add("Rotec BV", TUESDAY);
        Teams.saved(act(anna, seen, State.HELD));

        var answer = teams.as(manager, () -> appointments.cancel(team, anna.rep(), seen.seen(), NO_REASON));

        assertThat(answer).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
            assertThat(conflict.who()).isEqualTo("Anna de Wit");
            assertThat(conflict.theirs()).isEqualTo(week().getFirst());
        });
        assertThat(week()).extracting(Appointment::state).containsExactly(State.HELD);
    }

    @Test
    void nothingIsPlannedOrHeldOnADayOnWhichTheRepIsNotEmployed() {
        var lastDay = new Employment(LocalDate.of(2020, 1, 1), Optional.of(TUESDAY));
        var planned = add("Rotec BV", THURSDAY);
        Teams.saved(teams.as(
                manager, () -> reps.employ(team, anna.rep(), Employment.since(LocalDate.of(2020, 1, 1)), lastDay)));

        var after = Draft.planned(new CustomerChoice.Typed("Rotec BV"), WEDNESDAY);
        assertThat(asAnna(() -> appointments.add(team, anna.rep(), after, NO_REASON)))
                .isEqualTo(new Outcome.Rejected<>(Reason.of("appointment.not-employed", WEDNESDAY)));
        assertThat(Teams.refused(act(anna, planned, State.HELD))).isEqualTo("appointment.not-employed");
        assertThat(Teams.saved(act(anna, planned, State.CANCELLED)).state())
                .as("what was planned before may be called off")
                .isEqualTo(State.CANCELLED);
        add("Rotec BV", TUESDAY);
    }

    @Test
    void theSameCommandTwiceHasItsEffectOnce() {
        var seen = add("Rotec BV", TUESDAY);

        var once = Teams.saved(act(anna, seen, State.HELD));
        var twice = Teams.saved(act(anna, seen, State.HELD));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void anAppointmentIsMovedAndRewritten() {
        var seen = add("Rotec BV", TUESDAY);
        var other = new Draft(
                new CustomerChoice.Typed("Hotel Het Anker"),
                FRIDAY,
                Optional.of(LocalTime.of(14, 0)),
                Kind.VIDEO_CALL,
                State.PLANNED,
                " offerte \n bespreken ");

        var moved = Teams.saved(asAnna(() -> appointments.edit(team, anna.rep(), seen.seen(), other, NO_REASON)));

        assertThat(moved.customer().name()).isEqualTo("Hotel Het Anker");
        assertThat(moved.day()).isEqualTo(FRIDAY);
        assertThat(moved.note()).isEqualTo("offerte \n bespreken");
        assertThat(asAnna(() -> appointments.edit(team, anna.rep(), seen.seen(), seen.draft(), NO_REASON)))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void aConflictAddsNoCustomer() {
        var seen = add("Rotec BV", TUESDAY);
        Teams.saved(act(anna, seen, State.HELD));
        var draft = Draft.planned(new CustomerChoice.Typed("Nieuwe klant"), TUESDAY);

        asAnna(() -> appointments.edit(team, anna.rep(), seen.seen(), draft, NO_REASON));

        assertThat(asAnna(() -> customers.search(team, "Nieuwe", 5))).isEmpty();
    }

    @Test
    void nothingIsHeldBeforeItsDay() {
        var tomorrow = add("Rotec BV", FRIDAY);

        assertThat(act(anna, tomorrow, State.HELD)).isEqualTo(Outcome.rejected("appointment.not-held-yet", FRIDAY));
        assertThat(asAnna(() -> appointments.add(
                        team,
                        anna.rep(),
                        Draft.planned(new CustomerChoice.Typed("X"), FRIDAY).in(State.HELD),
                        NO_REASON)))
                .isEqualTo(Outcome.rejected("appointment.not-held-yet", FRIDAY));
    }

    @Test
    void garbageIsRefusedInWordsAndChangesNothing() {
        assertThat(tryToAdd("x".repeat(5000), TUESDAY, "")).isEqualTo(Reason.of("customer.name-too-long", 200));
        assertThat(tryToAdd("  ", TUESDAY, "")).isEqualTo(Reason.of("customer.name-missing"));
        assertThat(tryToAdd("X", LocalDate.of(2101, 1, 1), "")).isEqualTo(Reason.of("appointment.day-outside"));
        assertThat(tryToAdd("X", LocalDate.of(1969, 12, 31), "")).isEqualTo(Reason.of("appointment.day-outside"));
        assertThat(tryToAdd("X", LocalDate.MAX, "")).isEqualTo(Reason.of("appointment.day-outside"));
        assertThat(tryToAdd("X", TUESDAY, "n".repeat(2001))).isEqualTo(Reason.of("appointment.note-too-long", 2000));
        assertThat(tryToAdd("X", TUESDAY, "a\u0000b")).isEqualTo(Reason.of("appointment.note-unreadable"));
        assertThat(asAnna(() ->
                        appointments.hold(team, anna.rep(), new Seen(new AppointmentId(Long.MAX_VALUE), 0), NO_REASON)))
                .isEqualTo(Outcome.rejected("appointment.unknown"));
        assertThat(asAnna(() -> appointments.add(
                        team,
                        anna.rep(),
                        Draft.planned(new CustomerChoice.Known(new CustomerId(Long.MAX_VALUE)), TUESDAY),
                        NO_REASON)))
                .isEqualTo(Outcome.rejected("customer.unknown"));
        assertThat(week()).isEmpty();
        assertThat(asAnna(() -> customers.search(team, "", 5))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindAndAnyTextIsKeptAsItIs(Kind kind) {
        var draft = new Draft(
                new CustomerChoice.Typed("<script>alert(1)</script>"),
                TUESDAY,
                Optional.empty(),
                kind,
                State.PLANNED,
                "=1+1 🍕 <b>{0}</b>");

        assertThat(addDraft(draft)).isEqualTo(week().getFirst()).satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(kind);
            assertThat(kept.note()).isEqualTo("=1+1 🍕 <b>{0}</b>");
            assertThat(kept.customer().name()).isEqualTo("<script>alert(1)</script>");
        });
    }

    @Test
    void theCustomersOfLateStandFirst() {
        add("Eerst", MONDAY);
        add("Later", TUESDAY);
        add("Laatst", THURSDAY);
        add("Eerst", FRIDAY);

        assertThat(asAnna(() -> appointments.recentCustomers(team, anna.rep(), 2)))
                .extracting(Customer::name)
                .containsExactly("Eerst", "Laatst");
    }

    private Reason tryToAdd(String customer, LocalDate day, String note) {
        var draft =
                new Draft(new CustomerChoice.Typed(customer), day, Optional.empty(), Kind.VISIT, State.PLANNED, note);
        return switch (asAnna(() -> appointments.add(team, anna.rep(), draft, NO_REASON))) {
            case Outcome.Rejected<Appointment>(var reason) -> reason;
            case Outcome.Saved<Appointment> saved -> throw new AssertionError(saved);
            case Outcome.Conflict<Appointment> conflict -> throw new AssertionError(conflict);
        };
    }

    private Outcome<Appointment> act(Teams.Seller who, Appointment seen, State to) {
        return teams.as(who.account(), () -> switch (to) {
            case HELD -> appointments.hold(team, who.rep(), seen.seen(), NO_REASON);
            case CANCELLED -> appointments.cancel(team, who.rep(), seen.seen(), NO_REASON);
            case NO_SHOW -> appointments.noShow(team, who.rep(), seen.seen(), NO_REASON);
            case PLANNED -> appointments.backToPlanned(team, who.rep(), seen.seen(), NO_REASON);
        });
    }

    private List<Appointment> week() {
        return asAnna(() -> appointments.week(team, anna.rep(), W47));
    }
}
