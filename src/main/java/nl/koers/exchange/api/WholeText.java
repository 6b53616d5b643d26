package nl.koers.exchange.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads texts alone, no numbers, that can be kept: JSON can write halves of characters and NUL (RFC 7493). */
final class WholeText extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), json);
        }
        var text = super.deserialize(json, context);
        return text == null || text.codePoints().noneMatch(WholeText::isNone)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "no text");
    }

    private static boolean isNone(int character) {
        return character == 0 || Character.getType(character) == Character.SURROGATE;
    }
}
