package nl.koers.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.Reason;

/** What the lines of a table are, which columns they may have and which they need. */
public enum Subject {
    APPOINTMENT,
    DEAL;

    /** In the order in which columns are looked for. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(this::has).toList();
    }

    private boolean has(Field field) {
        return switch (field) {
            case DAY, TIME, KIND -> this == APPOINTMENT;
            case OPENED, CLOSED, AMOUNT, WHY -> this == DEAL;
            case CUSTOMER, REP, EMAIL, STATE, NOTE, EXTERNAL_ID -> true;
        };
    }

    /**
     * What is needed and not there.
     *
     * @param repKnown all lines are of one rep, so no column has to name one
     */
    Optional<Reason> missing(Set<Field> there, boolean repKnown) {
        if (!there.contains(Field.CUSTOMER)) {
            return Optional.of(Reason.of("import.columns.customer"));
        }
        if (this == APPOINTMENT && !there.contains(Field.DAY)) {
            return Optional.of(Reason.of("import.columns.day"));
        }
        if (this == DEAL && !there.contains(Field.OPENED) && !there.contains(Field.CLOSED)) {
            return Optional.of(Reason.of("import.columns.opened"));
        }
        if (!repKnown && !there.contains(Field.REP) && !there.contains(Field.EMAIL)) {
            return Optional.of(Reason.of("import.columns.rep"));
        }
        return Optional.empty();
    }
}
