package nl.koers.exchange.calendar;

import java.util.Map;

/**
 * A content line.
 *
 * @param name in upper case
 * @param parameters by their name in upper case, without quotes
 */
record Property(String name, Map<String, String> parameters, String value) {

    String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }
}
