package nl.koers.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.PlanItem;
import nl.koers.team.TeamLock;
import org.springframework.stereotype.Component;

/** A team has one plan per period (P1): periods of two plans share no day. */
@Component
class PlanPeriods {

    private final TeamLock teams;
    private final PlanRows rows;
    private final PlanLedger ledger;

    PlanPeriods(TeamLock teams, PlanRows rows, PlanLedger ledger) {
        this.teams = teams;
        this.rows = rows;
        this.ledger = ledger;
    }

    static boolean isAbout(Field field) {
        return field == Field.FIRST_DAY || field == Field.LAST_DAY;
    }

    /** Lets everybody else who changes a period wait; before anything else is locked. */
    void hold(TeamId team) {
        teams.hold(team);
    }

    Optional<Reason> fault(PlanLedger.Locked plan, PlanItem item, Field field, String wanted) {
        return isAbout(field)
                ? taken(plan.team(), of(item.with(field, wanted)), Optional.of(plan.plan()))
                : Optional.empty();
    }

    /** Why a period can't have a plan. */
    Optional<Reason> taken(TeamId team, Period period, Optional<PlanId> own) {
        return rows.all(team).stream()
                .filter(other -> own.filter(other.id()::equals).isEmpty())
                .filter(other -> !other.period().first().isAfter(period.last())
                        && !other.period().last().isBefore(period.first()))
                .findFirst()
                .map(other -> Reason.of("plan.period-taken", other.title()));
    }

    void follow(PlanLedger.Locked plan, PlanItem after, Field field) {
        if (isAbout(field)) {
            ledger.setPeriod(plan, of(after));
        }
    }

    private static Period of(PlanItem plan) {
        return new Period(LocalDate.parse(plan.get(Field.FIRST_DAY)), LocalDate.parse(plan.get(Field.LAST_DAY)));
    }
}
