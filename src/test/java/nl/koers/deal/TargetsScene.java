package nl.koers.deal;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.norm.NormChange;
import nl.koers.norm.NormSettings;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** It is Thursday 19 November 2026, noon. Anna has existing customers, Carla new business. */
@KoersTest
abstract class TargetsScene {

    static final TargetSpan YEAR = TargetSpan.ofYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    Targets targets;

    @Autowired
    NormSettings norms;

    @Autowired
    Teams teams;

    @Autowired
    Statements statements;

    Teams.Crew crew;
    Teams.Seller anna;
    Teams.Seller carla;

    @BeforeEach
    void aTeamWithExistingCustomersAndNewBusiness() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        carla = teams.hire(crew, "Carla Nijs");
        saved(as(() -> norms.save(new NormChange.OfFop(
                crew.team(), carla.rep(), NEW_YEAR, Optional.empty(), Optional.of(FieldOfPlay.NEW_BUSINESS)))));
    }

    Outcome<TargetLines> set(RepId rep, LocalDate from, long euros) {
        return save(change(rep, from, euros));
    }

    Outcome<TargetLines> save(RepId rep, LocalDate from, Optional<RevenueTarget> seen, RevenueTarget after) {
        return save(new TargetChange(crew.team(), Optional.of(rep), YEAR, from, seen, Optional.of(after)));
    }

    Outcome<TargetLines> save(TargetChange change) {
        return as(() -> targets.save(change));
    }

    TargetChange change(RepId rep, LocalDate from, long euros) {
        return new TargetChange(
                crew.team(), Optional.of(rep), YEAR, from, Optional.empty(), Optional.of(target(euros)));
    }

    static RevenueTarget target(long euros) {
        return RevenueTarget.of(Money.of(euros));
    }

    static void assertDenied(Supplier<?> work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::get);
    }

    <T> T as(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
