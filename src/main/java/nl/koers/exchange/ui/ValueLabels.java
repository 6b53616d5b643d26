package nl.koers.exchange.ui;

import java.util.Map;
import nl.koers.exchange.model.Field;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.exchange.model.ValueQuestion;
import nl.koers.kernel.RepId;

/** What the meanings of values are called. */
record ValueLabels(ImportTexts texts, Subject subject, Map<RepId, String> names) {

    String of(Field field, String meaning) {
        return meaning.equals(ValueChoices.LEFT_OUT) ? texts.text("value.skip") : known(field, meaning);
    }

    private String known(Field field, String meaning) {
        return switch (field) {
            case REP, EMAIL -> names.getOrDefault(new RepId(Long.parseLong(meaning)), meaning);
            case CLOSED -> texts.text("undated." + meaning);
            case KIND -> texts.text("kind." + meaning);
            case STATE -> texts.text((subject == Subject.DEAL ? "deal.state." : "state.") + meaning);
            case LEAVE -> texts.text("leave." + meaning);
            default -> texts.text("part." + meaning);
        };
    }

    /** {@code ‘Demo’ in Soort, 8 regels}. */
    String question(ValueQuestion question) {
        return question.field() == Field.CLOSED
                ? texts.text("undated.of." + question.text(), question.lines())
                : texts.text("value", question.text(), texts.text("field." + question.field()), question.lines());
    }

    /** {@code Bedoel je Anna de Wit?} */
    String hint(ValueQuestion question) {
        if (question.field() == Field.CLOSED) {
            return texts.text("undated.hint." + question.text());
        }
        return question.proposal()
                .filter(proposal -> !question.isAnswered())
                .map(proposal -> question.field().namesReps()
                        ? texts.text("value.near", of(question.field(), proposal))
                        : texts.text("value.proposed"))
                .orElse("");
    }
}
