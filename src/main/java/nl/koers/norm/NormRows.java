package nl.koers.norm;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Writes the one row that a change is about. */
@Component
class NormRows {

    private final TeamNormRepository teams;
    private final RepNormRepository norms;
    private final RepFopRepository fops;

    NormRows(TeamNormRepository teams, RepNormRepository norms, RepFopRepository fops) {
        this.teams = teams;
        this.norms = norms;
        this.fops = fops;
    }

    /** Who wrote the row last, by name; empty when there is none. */
    String writerOf(NormChange change) {
        var row = switch (change) {
            case NormChange.OfTeam of -> find(of);
            case NormChange.OfRep of -> find(of);
            case NormChange.OfFop of -> find(of);
        };
        return row.map(DatedRow::changedBy).orElse("");
    }

    void write(NormChange change, String by) {
        switch (change) {
            case NormChange.OfTeam of ->
                write(teams, find(of), of.after(), () -> TeamNormRow.of(of.team(), of.from()), by);
            case NormChange.OfRep of ->
                write(norms, find(of), of.after(), () -> RepNormRow.of(of.team(), of.rep(), of.from()), by);
            case NormChange.OfFop of ->
                write(fops, find(of), of.after(), () -> RepFopRow.of(of.team(), of.rep(), of.from()), by);
        }
    }

    private static <V, R extends DatedRow<V>> void write(
            DatedRows<R> rows, Optional<R> found, Optional<V> after, Supplier<R> fresh, String by) {
        if (after.isEmpty()) {
            found.ifPresent(rows::delete);
            return;
        }
        var row = found.orElseGet(fresh);
        row.become(after.get(), by);
        rows.save(row);
    }

    private Optional<TeamNormRow> find(NormChange.OfTeam of) {
        return teams.findByTeamIdAndFromDay(of.team().value(), of.from());
    }

    private Optional<RepNormRow> find(NormChange.OfRep of) {
        return norms.findByTeamIdAndRepIdAndFromDay(of.team().value(), of.rep().value(), of.from());
    }

    private Optional<RepFopRow> find(NormChange.OfFop of) {
        return fops.findByTeamIdAndRepIdAndFromDay(of.team().value(), of.rep().value(), of.from());
    }
}
