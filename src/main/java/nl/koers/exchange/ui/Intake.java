package nl.koers.exchange.ui;

import java.util.List;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.Outcome;

/**
 * What the steps ask of one kind of thing that is imported, and how it is called.
 *
 * @param <T> what a line tells
 */
interface Intake<T extends Told<T>> {

    Reading<FileColumns> columns(ImportScope scope, byte[] file);

    Reading<Preview<T>> preview(ImportScope scope, byte[] file, ImportChoices choices);

    Outcome<ImportDone> confirm(ImportScope scope, List<T> added, List<Fate.Changed<T>> changed, String reason);

    /** Whether a manager may have to say why (N10). */
    boolean asksReason();

    /** Where it can be seen. */
    String place();

    /** A text that differs between the kinds of things. */
    String text(String key, Object... arguments);

    String details(T draft);

    String changes(Fate.Changed<T> changed);
}
