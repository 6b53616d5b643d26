package nl.koers.norm;

import java.math.BigDecimal;
import java.util.Optional;
import nl.koers.kernel.Change;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;

/** What the audit keeps of a change of norms: the day and the value, in digits that need no language. */
final class ChangeWords {

    private ChangeWords() {}

    static Change of(NormChange change) {
        var before = words(change, change.seen());
        var after = words(change, change.after());
        return switch (change) {
            case NormChange.OfTeam of -> Change.ofTeam(of.team(), "norm.team", before, after);
            case NormChange.OfRep of -> Change.ofRep(of.team(), of.rep(), "norm.rep", before, after);
            case NormChange.OfFop of -> Change.ofRep(of.team(), of.rep(), "norm.fop", before, after);
        };
    }

    private static String words(NormChange change, Optional<?> value) {
        return value.map(row -> change.from() + " · " + digits(row)).orElse("");
    }

    private static String digits(Object row) {
        return switch (row) {
            case TeamNorm norm -> norm.norm().perWeek() + " · NEW_BUSINESS · " + percent(norm.newBusinessFactor());
            case PersonalNorm norm ->
                norm.norm().map(own -> String.valueOf(own.perWeek())).orElse("-");
            case FieldOfPlay fop ->
                fop.kind() + (fop.kind() == FieldOfPlay.Kind.MIX ? " · " + percent(fop.newShare()) : "");
            default -> throw new IllegalArgumentException("not a norm: " + row);
        };
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
