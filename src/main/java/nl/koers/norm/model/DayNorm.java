package nl.koers.norm.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.koers.team.model.Presence;

/** The norm of one day: norm in force / 5 x FOP factor x presence (N2). */
record DayNorm(LocalDate day, Rate rate, Presence presence) {

    static DayNorm of(LocalDate day, NormBasis basis) {
        return new DayNorm(day, Rate.on(day, basis), basis.attendance().on(day));
    }

    BigDecimal exact() {
        return rate.norm().perDay().multiply(rate.factor()).multiply(presence.share());
    }

    /**
     * What a full day asks for.
     *
     * @param own the norm is the rep's, not the team's
     */
    record Rate(Norm norm, boolean own, FieldOfPlay fop, BigDecimal factor) {

        static Rate on(LocalDate day, NormBasis basis) {
            var team = basis.teamOn(day);
            var personal = basis.personalOn(day);
            var fop = basis.fopOn(day);
            return new Rate(
                    personal.orElse(team.norm()),
                    personal.isPresent(),
                    fop,
                    fop.factor(team.newBusinessFactor()).stripTrailingZeros());
        }
    }
}
