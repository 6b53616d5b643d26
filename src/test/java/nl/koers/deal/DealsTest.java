package nl.koers.deal;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.THURSDAY;
import static nl.koers.fixture.Weeks.TUESDAY;
import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customers;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamSettings;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** It is Thursday 19 November 2026, noon. */
@KoersTest
class DealsTest {

    private static final Money WORTH = Money.of(12_000);
    private static final DealWish ALL = DealWish.all(100);

    @Autowired
    Deals deals;

    @Autowired
    Appointments appointments;

    @Autowired
    Customers customers;

    @Autowired
    TeamSettings settings;

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient sql;

    Teams.Crew crew;
    TeamId team;
    Teams.Seller anna;
    Teams.Seller bram;

    @BeforeEach
    void aTeamWithTwoReps() {
        crew = teams.found();
        team = crew.team();
        anna = teams.hire(crew, "Anna de Wit");
        bram = teams.hire(crew, "Bram Bos");
    }

    @Test
    void aRequestBecomesAnOrder() {
        var open = saved(open("Rotec BV", MONDAY));
        assertThat(open.state()).isEqualTo(DealState.OPEN);

        var won = saved(asAnna(() -> deals.win(team, anna.rep(), open.seen(), THURSDAY, WORTH)));

        assertThat(won.state()).isEqualTo(DealState.WON);
        assertThat(won.closedOn()).contains(THURSDAY);
        assertThat(won.worth()).contains(WORTH);
        assertThat(ofAnna(ALL)).containsExactly(won);
        assertThat(ofAnna(DealWish.open(100))).isEmpty();
    }

    @Test
    void aRequestIsLostWithAReasonAndOpenedAgain() {
        var open = saved(open("Rotec BV", MONDAY));
        var lost = saved(asAnna(() -> deals.lose(team, anna.rep(), open.seen(), THURSDAY, " te duur ")));
        assertThat(lost.why()).isEqualTo("te duur");

        var again = saved(asAnna(() -> deals.reopen(team, anna.rep(), lost.seen())));

        assertThat(again.state()).isEqualTo(DealState.OPEN);
        assertThat(again.closedOn()).isEmpty();
        assertThat(again.why()).isEmpty();
    }

    @Test
    void aHeldAppointmentGivesCustomerAndDay() {
        var held = appointment(State.HELD);

        var deal = saved(
                asAnna(() -> deals.open(team, anna.rep(), DealDraft.from(held).worth(WORTH))));

        assertThat(deal.customer()).isEqualTo(held.customer());
        assertThat(deal.openedOn()).isEqualTo(TUESDAY);
        assertThat(deal.from()).contains(held.id());
        assertThat(deal.worth()).contains(WORTH);
    }

    @Test
    void anAppointmentThatWasNotHeldOrIsSomebodyElsesGivesNone() {
        var planned = appointment(State.PLANNED);

        assertThat(refused(asAnna(() -> deals.open(team, anna.rep(), DealDraft.from(planned)))))
                .isEqualTo("deal.appointment-not-held");
        var held = appointment(State.HELD);
        assertThat(refused(teams.as(bram.account(), () -> deals.open(team, bram.rep(), DealDraft.from(held)))))
                .isEqualTo("deal.appointment-not-held");
    }

    @Test
    void aCorrectedOrderIsAuditedWithBeforeAndAfter() {
        var open = saved(open("Rotec BV", MONDAY));
        var won = saved(asAnna(() -> deals.win(team, anna.rep(), open.seen(), THURSDAY, WORTH)));

        saved(teams.as(
                crew.manager().account(),
                () -> deals.win(team, anna.rep(), won.seen(), TUESDAY, Money.of("12500.50"))));

        var written = sql.sql(
                        "select before_text, after_text from audit_entry where rep_id = ? order by id desc limit 1")
                .param(anna.rep().value())
                .query()
                .singleRow();
        assertThat(written.values().toString()).contains("€ 12000.00", "WON · 2026-11-17 · € 12500.50");
    }

    @Test
    void whoComesSecondSeesWhatTheFirstWrote() {
        var seen = saved(open("Rotec BV", MONDAY));
        var won = saved(asAnna(() -> deals.win(team, anna.rep(), seen.seen(), THURSDAY, WORTH)));

        var answer = teams.as(crew.manager().account(), () -> deals.lose(team, anna.rep(), seen.seen(), THURSDAY, ""));

        assertThat(answer).isEqualTo(new Outcome.Conflict<>(won, "Anna de Wit"));
    }

    @Test
    void theSameCommandTwiceHasItsEffectOnce() {
        var seen = saved(open("Rotec BV", MONDAY));

        var once = saved(asAnna(() -> deals.win(team, anna.rep(), seen.seen(), THURSDAY, WORTH)));
        var twice = saved(asAnna(() -> deals.win(team, anna.rep(), seen.seen(), THURSDAY, WORTH)));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void garbageIsRefusedAndChangesNothing() {
        assertThat(refused(open("Rotec BV", THURSDAY.plusDays(1)))).isEqualTo("deal.opened-in-future");
        assertThat(refused(open(" ", MONDAY))).isEqualTo("customer.name-missing");
        assertThat(refused(asAnna(() -> deals.open(
                        team,
                        anna.rep(),
                        DealDraft.of(typed("Rotec BV"), MONDAY).worth(Money.of(-1))))))
                .isEqualTo("deal.value-outside");
        assertThat(refused(asAnna(
                        () -> deals.win(team, anna.rep(), new SeenDeal(new DealId(1L << 60), 0), THURSDAY, WORTH))))
                .isEqualTo("deal.unknown");
        assertThat(ofAnna(ALL)).isEmpty();
    }

    @Test
    void dealsAreFoundByStateCustomerAndPeriod() {
        saved(open("Rotec BV", MONDAY.minusDays(30)));
        var anker = saved(open("Hotel Het Anker 100%", MONDAY));
        saved(asAnna(() -> deals.win(team, anna.rep(), anker.seen(), TUESDAY, WORTH)));

        assertThat(names(ofAnna(ALL.in(DealState.WON)))).containsExactly("Hotel Het Anker 100%");
        assertThat(names(ofAnna(ALL.with("rotec")))).containsExactly("Rotec BV");
        assertThat(names(ofAnna(ALL.with("%")))).containsExactly("Hotel Het Anker 100%");
        assertThat(names(ofAnna(ALL.during(new Period(THURSDAY, THURSDAY))))).containsExactly("Rotec BV");
        assertThat(names(ofAnna(DealWish.all(1)))).containsExactly("Hotel Het Anker 100%");
    }

    @Test
    void anotherRepSeesDealsOnlyWhenDetailsAreSharedAndValuesOnlyWhenRevenueIs() {
        saved(asAnna(() -> deals.open(
                team, anna.rep(), DealDraft.of(typed("Rotec BV"), MONDAY).worth(WORTH))));
        denied(() -> ofAnna(bram, ALL));
        denied(() -> teams.as(bram.account(), () -> deals.ofTeam(team, ALL)));

        asManager(() -> settings.shareDetails(team, true));
        assertThat(ofAnna(bram, ALL)).extracting(Deal::worth).containsExactly(Optional.empty());
        assertThat(teams.as(bram.account(), () -> deals.ofTeam(team, ALL)))
                .extracting(Deal::worth)
                .containsExactly(Optional.empty());
        assertThat(teams.as(anna.account(), () -> deals.ofTeam(team, ALL)))
                .extracting(Deal::worth)
                .containsExactly(Optional.of(WORTH));

        asManager(() -> settings.shareRevenue(team, true));
        assertThat(ofAnna(bram, ALL)).extracting(Deal::worth).containsExactly(Optional.of(WORTH));
    }

    @Test
    void nobodyWritesAnotherRepsDeals() {
        var seen = saved(open("Rotec BV", MONDAY)).seen();
        asManager(() -> settings.shareDetails(team, true));
        var stranger = teams.found().manager().account();
        for (var who : List.of(bram.account(), stranger)) {
            denied(() -> teams.as(who, () -> deals.open(team, anna.rep(), DealDraft.of(typed("X"), MONDAY))));
            denied(() -> teams.as(who, () -> deals.win(team, anna.rep(), seen, THURSDAY, WORTH)));
            denied(() -> teams.as(who, () -> deals.lose(team, anna.rep(), seen, THURSDAY, "")));
            denied(() -> teams.as(who, () -> deals.reopen(team, anna.rep(), seen)));
            denied(() -> teams.as(who, () -> deals.edit(team, anna.rep(), seen, DealDraft.of(typed("X"), MONDAY))));
        }
        denied(() -> teams.as(stranger, () -> deals.ofRep(team, anna.rep(), ALL)));
    }

    @Test
    void aDealOfAnotherTeamIsAnsweredLikeAnUnknownOne() {
        var other = teams.found();
        var chris = teams.hire(other, "Chris Kok");
        var theirs = saved(teams.as(
                chris.account(), () -> deals.open(other.team(), chris.rep(), DealDraft.of(typed("Rotec BV"), MONDAY))));

        assertThat(refused(asManager(() -> deals.win(team, anna.rep(), theirs.seen(), THURSDAY, WORTH))))
                .isEqualTo("deal.unknown");
        assertThat(refused(asManager(() -> deals.open(team, chris.rep(), DealDraft.of(typed("Rotec BV"), MONDAY)))))
                .isEqualTo("team.unknown-rep");
        assertThat(refused(asAnna(() -> deals.open(
                        team,
                        anna.rep(),
                        DealDraft.of(new CustomerChoice.Known(theirs.customer().id()), MONDAY)))))
                .isEqualTo("customer.unknown");
        assertThat(asManager(() -> deals.ofRep(team, chris.rep(), ALL))).isEmpty();
    }

    @Test
    void dealsGoAlongWhenCustomersAreMerged() {
        var anker = saved(open("Anker", MONDAY)).customer();
        var heir = saved(open("Rotec BV", MONDAY)).customer();

        saved(asManager(() -> customers.merge(team, anker.id(), heir.id(), "dezelfde klant")));

        assertThat(ofAnna(ALL)).extracting(Deal::customer).containsExactly(heir, heir);
    }

    private Appointment appointment(State state) {
        var draft = Draft.planned(typed("Rotec BV"), TUESDAY).in(state);
        return saved(asAnna(() -> appointments.add(team, anna.rep(), draft, "")));
    }

    private Outcome<Deal> open(String customer, LocalDate day) {
        return asAnna(() -> deals.open(team, anna.rep(), DealDraft.of(typed(customer), day)));
    }

    private List<Deal> ofAnna(DealWish wish) {
        return ofAnna(anna, wish);
    }

    private List<Deal> ofAnna(Teams.Seller who, DealWish wish) {
        RepId whose = anna.rep();
        return teams.as(who.account(), () -> deals.ofRep(team, whose, wish));
    }

    private static List<String> names(List<Deal> found) {
        return found.stream().map(deal -> deal.customer().name()).toList();
    }

    private static CustomerChoice typed(String name) {
        return new CustomerChoice.Typed(name);
    }

    private static void denied(Supplier<?> work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::get);
    }

    private <T> T asAnna(Supplier<T> work) {
        return teams.as(anna.account(), work);
    }

    private <T> T asManager(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
