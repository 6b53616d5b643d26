package nl.koers.exchange.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.koers.deal.model.DealState;

/** Finds the values of a table that Koers does not know, each once for the whole file. */
public final class ValueQuestions {

    /** Nobody answers more; what is not asked stays refused. */
    private static final int MOST = 100;

    private final Table table;
    private final ColumnMapping mapping;
    private final ImportSettings settings;
    private final List<RepName> reps;
    private final RepFinder finder;

    private ValueQuestions(Table table, ColumnMapping mapping, ImportSettings settings, Collection<RepName> reps) {
        this.table = table;
        this.mapping = mapping;
        this.settings = settings;
        this.reps = List.copyOf(reps);
        this.finder = new RepFinder(reps);
    }

    /** Refused while a column or the order of day and month is not clear: that is asked for first. */
    public static Reading<List<ValueQuestion>> of(
            Table table, ColumnMapping mapping, Subject subject, ImportSettings settings, Collection<RepName> reps) {
        var missing = mapping.missing(subject, settings.rep().isPresent());
        if (missing.isPresent()) {
            return new Reading.Refused<>(missing.get());
        }
        var questions = new ValueQuestions(table, mapping, settings, reps);
        return DateOrder.of(table, mapping, settings, subject.days())
                .then(order -> Reading.of(subject.fields().stream()
                        .flatMap(field -> questions.about(field, subject))
                        .limit(MOST)
                        .toList()));
    }

    private Stream<ValueQuestion> about(Field field, Subject subject) {
        return switch (field) {
            case REP -> aboutReps(subject);
            case CLOSED -> aboutDays();
            case KIND -> aboutValues(field, ValueWords.KINDS, this::kind);
            case STATE ->
                subject == Subject.DEAL
                        ? aboutValues(field, ValueWords.DEALS, near(ValueWords.DEALS))
                        : aboutValues(field, ValueWords.STATES, near(ValueWords.STATES));
            case LEAVE -> aboutValues(field, ValueWords.ABSENCES, near(ValueWords.ABSENCES));
            case PART -> aboutValues(field, ValueWords.PARTS, text -> Optional.empty());
            default -> Stream.of();
        };
    }

    /** A rep can't say who somebody else is. */
    private Stream<ValueQuestion> aboutReps(Subject subject) {
        if (settings.rep().isPresent() || subject == Subject.PERSON) {
            return Stream.of();
        }
        var near = new NearNames(reps);
        var ids = reps.stream().map(rep -> String.valueOf(rep.id().value())).toList();
        return Stream.of(Field.REP, Field.EMAIL)
                .flatMap(field -> unknown(field, text -> isRep(field, text)).stream()
                        .map(value -> question(
                                field, value, ids, near.to(value.text()).map(rep -> String.valueOf(rep.value())))));
    }

    private boolean isRep(Field field, String text) {
        var found = field == Field.REP ? finder.find(text, "") : finder.find("", text);
        return found.toOptional().isPresent() || Cells.TEAM.contains(PlainText.letters(text));
    }

    /** Where nobody says how one meets, it is as for lines that name no kind at all. */
    private Optional<String> kind(String text) {
        if (NearValues.isNoAppointment(text)) {
            return Optional.of(ValueChoices.LEFT_OUT);
        }
        return ValueWords.KINDS
                .near(text)
                .or(() -> Optional.of(settings.kind()).filter(usual -> NearValues.isAppointment(text)))
                .map(Enum::name);
    }

    private static <E extends Enum<E>> Function<String, Optional<String>> near(ValueWords<E> words) {
        return text -> words.near(text).map(Enum::name);
    }

    /** What a request that came to nothing tells, it tells by the day of the request; the day of an order is somebody's to say. */
    private Stream<ValueQuestion> aboutDays() {
        var deals = new DealLine(new Cells(mapping, settings, finder), DateOrder.DAY_FIRST);
        var lines = new EnumMap<DealState, Integer>(DealState.class);
        table.rows().forEach(row -> deals.endedOnNoDay(row).ifPresent(state -> lines.merge(state, 1, Integer::sum)));
        var meanings = Stream.of(UnknownDay.values()).map(Enum::name).toList();
        return lines.entrySet().stream()
                .map(found -> question(
                        Field.CLOSED,
                        new Value(found.getKey().name(), found.getValue()),
                        meanings,
                        Optional.of(UnknownDay.OPENED.name()).filter(day -> found.getKey() == DealState.LOST)));
    }

    private <E extends Enum<E>> Stream<ValueQuestion> aboutValues(
            Field field, ValueWords<E> words, Function<String, Optional<String>> proposal) {
        var meanings = words.values().stream().map(Enum::name).toList();
        return unknown(field, text -> words.find(text).isPresent()).stream()
                .map(value -> question(field, value, meanings, proposal.apply(value.text())));
    }

    private ValueQuestion question(Field field, Value value, List<String> meanings, Optional<String> proposal) {
        var known = settings.values()
                .find(field, value.text())
                .filter(meaning -> meaning.equals(ValueChoices.LEFT_OUT) || meanings.contains(meaning));
        return new ValueQuestion(
                field,
                value.text(),
                value.lines(),
                meanings,
                known.or(() -> proposal),
                known.filter(meanings::contains).isPresent());
    }

    private record Value(String text, int lines) {}

    private List<Value> unknown(Field field, Predicate<String> isKnown) {
        if (mapping.column(field).isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<String, Value>();
        for (var row : table.rows()) {
            var text = mapping.text(row, field);
            if (!text.isBlank() && text.length() <= Limits.CELL) {
                var key = ValueChoices.keyOf(text);
                var before = found.get(key);
                found.put(
                        key,
                        before == null ? new Value(Excerpt.of(text), 1) : new Value(before.text(), before.lines() + 1));
            }
        }
        return found.values().stream()
                .filter(value -> !isKnown.test(value.text()))
                .toList();
    }
}
