package nl.koers.exchange.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.Reason;

/** What the lines of a table are, which columns they may have and which they need. */
public enum Subject {
    APPOINTMENT,
    DEAL,
    CUSTOMER;

    /** Whether a rep has own ones, and may import them. */
    public boolean isOfReps() {
        return this == APPOINTMENT || this == DEAL;
    }

    /** Whether its lines are about customers, who come along when they are new. */
    public boolean namesCustomers() {
        return this == APPOINTMENT || this == DEAL;
    }

    /**
     * What the lines below a header are most likely to be.
     *
     * @param among what somebody may import
     * @param repKnown all lines are of one rep, so no column has to name one
     */
    public static Subject guess(List<String> header, Collection<Subject> among, boolean repKnown) {
        return among.stream()
                .max(Comparator.comparingInt(subject -> subject.score(header, repKnown)))
                .orElse(APPOINTMENT);
    }

    /** Columns that are recognised count, when those that are needed are there. */
    private int score(List<String> header, boolean repKnown) {
        var found = ColumnMapping.recognise(header, this).columns().keySet();
        if (missing(found, true).isPresent()) {
            return 0;
        }
        return 2 * found.size() + (missing(found, repKnown).isEmpty() ? 1 : 0);
    }

    /** In the order in which columns are looked for. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(this::has).toList();
    }

    /** Which of them are dates. */
    List<Field> days() {
        return switch (this) {
            case APPOINTMENT -> List.of(Field.DAY);
            case DEAL -> List.of(Field.OPENED, Field.CLOSED);
            case CUSTOMER -> List.of();
        };
    }

    private boolean has(Field field) {
        return switch (field) {
            case DAY, TIME, KIND -> this == APPOINTMENT;
            case OPENED, CLOSED, AMOUNT, WHY -> this == DEAL;
            case REP, EMAIL, STATE, NOTE, EXTERNAL_ID -> this != CUSTOMER;
            case CUSTOMER -> true;
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
        if (this != CUSTOMER && !repKnown && !there.contains(Field.REP) && !there.contains(Field.EMAIL)) {
            return Optional.of(Reason.of("import.columns.rep"));
        }
        return Optional.empty();
    }
}
