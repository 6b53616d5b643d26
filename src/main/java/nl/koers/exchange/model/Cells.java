package nl.koers.exchange.model;

import nl.koers.kernel.RepId;

/** Reads what lines of every subject have: whose it is, with whom, a note, a number. */
record Cells(ColumnMapping mapping, ImportSettings settings, RepFinder reps) {

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
        var found = reps.find(name, email);
        var isOther = settings.rep().isPresent() && !settings.rep().equals(found.toOptional());
        return isOther ? Reading.refused("rep.other", Excerpt.of(name.isBlank() ? email : name)) : found;
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
                : Reading.of(PlainText.clean(text));
    }

    Reading<String> externalId(Table.Row row) {
        var id = text(row, Field.EXTERNAL_ID);
        return id.length() > Limits.CELL ? Reading.refused("id.long", Limits.CELL) : Reading.of(PlainText.clean(id));
    }
}
