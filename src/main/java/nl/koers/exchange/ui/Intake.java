package nl.koers.exchange.ui;

import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Told;

/**
 * What the steps say about one kind of thing that is imported.
 *
 * @param <T> what a line tells
 */
interface Intake<T extends Told<T>> {

    LineReader<T> lines();

    /** Where it can be seen. */
    String place();

    /** What a line says besides its name. */
    String details(T draft);

    String changes(Fate.Changed<T> changed);
}
