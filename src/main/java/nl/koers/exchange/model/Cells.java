package nl.koers.exchange.model;

import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;

/** Reads what lines of every subject have: whose it is, with whom, a note, a number. */
record Cells(ColumnMapping mapping, ImportSettings settings, RepFinder reps) {

    static final Set<String> TEAM = Set.of("team", "heleteam", "hetteam", "hetheleteam", "teamtotaal", "wholeteam");

    String text(Table.Row row, Field field) {
        return mapping.text(row, field);
    }

    Reading<RepId> rep(Table.Row row) {
        var name = text(row, Field.REP);
        var email = text(row, Field.EMAIL);
        if (name.isBlank() && email.isBlank() && settings.rep().isPresent()) {
            return Reading.of(settings.rep().get());
        }
        if (name.length() > Limits.CELL || email.length() > Limits.CELL) {
            return Reading.refused("rep.unknown", Excerpt.of(name.isBlank() ? email : name));
        }
        var found = known(name, email);
        var isOther = settings.rep().isPresent() && !settings.rep().equals(found.toOptional());
        return isOther ? Reading.refused("rep.other", Excerpt.of(name.isBlank() ? email : name)) : found;
    }

    /** By the name or the address itself, else as somebody said whom they mean. */
    private Reading<RepId> known(String name, String email) {
        var found = reps.find(name, email);
        if (found.refusal().isEmpty()) {
            return found;
        }
        var said = settings.values()
                .find(Field.EMAIL, email)
                .or(() -> settings.values().find(Field.REP, name));
        return leftOut(said, name.isBlank() ? email : name)
                .map(Reading::<RepId>refused)
                .or(() -> said.flatMap(reps::numbered).map(Reading::of))
                .orElse(found);
    }

    /** Instead of a rep the team as a whole may be named, or nobody. */
    boolean isTeam(Table.Row row) {
        var name = PlainText.letters(text(row, Field.REP).length() > Limits.CELL ? "?" : text(row, Field.REP));
        return text(row, Field.EMAIL).isBlank() && settings.rep().isEmpty() && (name.isEmpty() || TEAM.contains(name));
    }

    String nameOf(RepId rep) {
        return reps.nameOf(rep);
    }

    /** One of several values; the usual one where the cell is empty. */
    <E extends Enum<E>> Reading<E> value(Table.Row row, Field field, E usual, ValueWords<E> words, String refusal) {
        var text = text(row, field);
        if (text.isBlank()) {
            return Reading.of(usual);
        }
        var known = words.find(text);
        if (known.isPresent()) {
            return Reading.of(known.get());
        }
        var said = settings.values().find(field, text);
        return leftOut(said, text)
                .map(Reading::<E>refused)
                .or(() -> said.flatMap(words::named).map(Reading::of))
                .orElseGet(() -> Reading.refused(refusal, Excerpt.of(text)));
    }

    private static Optional<Reason> leftOut(Optional<String> said, String text) {
        return said.filter(ValueChoices.LEFT_OUT::equals)
                .map(nothing -> Reason.of("import.value.left-out", Excerpt.of(text)));
    }

    Reading<String> customer(Table.Row row) {
        var text = text(row, Field.CUSTOMER);
        if (text.length() > Limits.CUSTOMER) {
            return Reading.refused("customer.long", Limits.CUSTOMER);
        }
        var name = PlainText.clean(text);
        return PlainText.words(name).isEmpty() ? Reading.refused("customer.missing") : Reading.of(name);
    }

    Reading<String> note(Table.Row row) {
        var text = text(row, Field.NOTE);
        return text.length() > Limits.NOTE
                ? Reading.refused("note.long", Limits.NOTE)
                : Reading.of(PlainText.lines(text));
    }

    Reading<String> externalId(Table.Row row) {
        var id = text(row, Field.EXTERNAL_ID);
        return id.length() > Limits.CELL ? Reading.refused("id.long", Limits.CELL) : Reading.of(PlainText.clean(id));
    }
}
