package nl.koers.exchange.model;

import java.util.List;
import java.util.Optional;

/**
 * A value of a file that Koers does not know.
 *
 * @param text as it stands there first
 * @param lines how many have it
 * @param meanings to choose from: numbers of reps, or names of values
 * @param proposal what it may mean, or {@link ValueChoices#LEFT_OUT}
 * @param isAnswered the team said before what it means; what was left out is asked again
 */
public record ValueQuestion(
        Field field, String text, int lines, List<String> meanings, Optional<String> proposal, boolean isAnswered) {

    public ValueQuestion {
        meanings = List.copyOf(meanings);
    }
}
