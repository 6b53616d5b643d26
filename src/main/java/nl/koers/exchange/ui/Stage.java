package nl.koers.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import nl.koers.exchange.model.Reading;
import nl.koers.exchange.ui.StepList.Step;

/** Where one step at a time is shown. */
interface Stage {

    void show(Step step, Component shown);

    /** The step that is shown says why it goes no further. */
    void problem(String sentence);

    /** Back to the first step. */
    void chooseFile();

    Busy busy();

    /** Goes on with what was read, or says why nothing was. */
    default <R> void or(Reading<R> reading, Consumer<R> next) {
        switch (reading) {
            case Reading.Parsed<R>(var value) -> next.accept(value);
            case Reading.Refused<R>(var why) -> problem(ImportTexts.here().sentence(why));
        }
    }
}
