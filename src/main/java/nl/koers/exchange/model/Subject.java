package nl.koers.exchange.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.Reason;

/** What the lines of a table are, which columns they may have and which they need. */
public enum Subject {
    PERSON,
    LEAVE,
    NORM,
    TARGET,
    APPOINTMENT,
    DEAL,
    CUSTOMER;

    private static final Set<Field> DATES = EnumSet.of(
            Field.DAY, Field.OPENED, Field.CLOSED, Field.ENDED, Field.FIRST, Field.LAST, Field.FROM, Field.TO);

    /** Whether a rep has own ones, and may import them. */
    public boolean isOfReps() {
        return this == APPOINTMENT || this == DEAL;
    }

    /** Whether some of its lines may need a reason: in a closed week (N10), above a ceiling (N6). */
    public boolean mayNeedReason() {
        return this == APPOINTMENT || this == LEAVE || this == TARGET;
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

    /** How well a header suits the subject that it suits best; zero when every one needs more. */
    static int fit(List<String> header) {
        return Arrays.stream(values())
                .mapToInt(subject -> subject.score(header, true))
                .max()
                .orElse(0);
    }

    /** The least that a header with this many columns of one subject reaches. */
    static int fit(int columns) {
        return 2 * columns;
    }

    /** Columns that are recognised count, when those that are needed are there; whatever may be in any list does not. */
    private int score(List<String> header, boolean repKnown) {
        var found = ColumnMapping.recognise(header, this)
                .without(Field.ENDED)
                .columns()
                .keySet();
        if (missing(found, true).isPresent()) {
            return 0;
        }
        return fit(found.size()) + (missing(found, repKnown).isEmpty() ? 1 : 0);
    }

    /** In the order in which columns are looked for. */
    public List<Field> fields() {
        return List.copyOf(columns());
    }

    private EnumSet<Field> columns() {
        return switch (this) {
            case PERSON ->
                EnumSet.of(
                        Field.NAME,
                        Field.EMAIL,
                        Field.FIRST,
                        Field.LAST,
                        Field.PATTERN,
                        Field.MON,
                        Field.TUE,
                        Field.WED,
                        Field.THU,
                        Field.FRI,
                        Field.SAT,
                        Field.SUN,
                        Field.FOP);
            case LEAVE -> EnumSet.of(Field.REP, Field.EMAIL, Field.FROM, Field.TO, Field.LEAVE, Field.PART);
            case NORM -> EnumSet.of(Field.REP, Field.EMAIL, Field.FROM, Field.NORM, Field.FOP);
            case TARGET -> EnumSet.of(Field.REP, Field.EMAIL, Field.SPAN, Field.QUARTER, Field.FROM, Field.TARGET);
            case APPOINTMENT ->
                EnumSet.of(
                        Field.DAY,
                        Field.TIME,
                        Field.CUSTOMER,
                        Field.REP,
                        Field.EMAIL,
                        Field.KIND,
                        Field.STATE,
                        Field.NOTE,
                        Field.EXTERNAL_ID);
            case DEAL ->
                EnumSet.of(
                        Field.OPENED,
                        Field.CLOSED,
                        Field.ENDED,
                        Field.AMOUNT,
                        Field.WHY,
                        Field.CUSTOMER,
                        Field.REP,
                        Field.EMAIL,
                        Field.STATE,
                        Field.NOTE,
                        Field.EXTERNAL_ID);
            case CUSTOMER -> EnumSet.of(Field.CUSTOMER);
        };
    }

    /** Which of them are dates. */
    List<Field> days() {
        return columns().stream().filter(DATES::contains).toList();
    }

    /**
     * What is needed and not there.
     *
     * @param repKnown all lines are of one rep, so no column has to name one
     */
    Optional<Reason> missing(Set<Field> there, boolean repKnown) {
        return needed().stream()
                .filter(any -> any.stream().noneMatch(there::contains))
                .findFirst()
                .map(any -> any.getFirst())
                .or(() -> namesReps() && !repKnown && !there.contains(Field.REP) && !there.contains(Field.EMAIL)
                        ? Optional.of(Field.REP)
                        : Optional.empty())
                .map(field -> Reason.of("import.columns." + PlainText.letters(field.name())));
    }

    /** Of each of these at least one column is needed. */
    private List<List<Field>> needed() {
        return switch (this) {
            case PERSON -> List.of(List.of(Field.NAME), List.of(Field.FIRST));
            case LEAVE -> List.of(List.of(Field.FROM));
            case NORM -> List.of(List.of(Field.NORM, Field.FOP), List.of(Field.FROM));
            case TARGET -> List.of(List.of(Field.TARGET), List.of(Field.SPAN));
            case APPOINTMENT -> List.of(List.of(Field.CUSTOMER), List.of(Field.DAY));
            case DEAL -> List.of(List.of(Field.CUSTOMER), List.of(Field.OPENED, Field.CLOSED));
            case CUSTOMER -> List.of(List.of(Field.CUSTOMER));
        };
    }

    private boolean namesReps() {
        return this != PERSON && this != TARGET && this != CUSTOMER;
    }
}
