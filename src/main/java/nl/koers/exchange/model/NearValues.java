package nl.koers.exchange.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a value may mean that no list of words has: by a known word in it, whole, inside a longer one or misspelled. */
final class NearValues {

    private static final int SHORTEST_PART = 5;
    private static final int SHORTEST_SLIP = 6;

    /** These turn the meaning around. */
    private static final Set<String> NOT = Set.of("niet", "geen", "nooit", "not", "no", "never", "zonder", "without");

    /** What no customer is at, or what is no appointment. */
    private static final Set<String> NO_APPOINTMENT = Set.of(
            "intern",
            "interne",
            "internal",
            "teamoverleg",
            "teammeeting",
            "werkoverleg",
            "weekoverleg",
            "mail",
            "email",
            "taak",
            "taken",
            "task",
            "deadline",
            "notitie",
            "herinnering",
            "reminder",
            "administratie",
            "reistijd",
            "vakantie",
            "verlof",
            "prive",
            "pauze");

    /** With a customer, but nobody says how: at the table, on a screen or by telephone. */
    private static final List<String> APPOINTMENT = List.of(
            "kennismak",
            "gesprek",
            "onderhoud",
            "evaluatie",
            "account",
            "klant",
            "relatie",
            "prospect",
            "acquisitie",
            "demo",
            "presentatie",
            "presentation",
            "intake",
            "advies",
            "offerte",
            "review",
            "bespreking",
            "overleg",
            "consult",
            "rondleiding",
            "followup",
            "opvolging",
            "nazorg",
            "introduction",
            "customer",
            "client",
            "onboarding");

    private NearValues() {}

    /**
     * The one value that the text may mean; empty for none and for more than one.
     *
     * @param words the known words, each with what it means
     * @param weakest means little beside another word: an offer that was refused is lost
     */
    static <E> Optional<E> to(String text, Map<String, E> words, Optional<E> weakest) {
        var said = said(text);
        if (said.stream().anyMatch(NOT::contains)) {
            return Optional.empty();
        }
        var found = new HashSet<E>();
        words.forEach((word, value) -> {
            if (said.stream().anyMatch(each -> isNear(each, word)) || isPart(PlainText.letters(text), word)) {
                found.add(value);
            }
        });
        if (found.size() > 1) {
            weakest.ifPresent(found::remove);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Whether it is certainly nothing to count. */
    static boolean isNoAppointment(String text) {
        return said(text).stream().anyMatch(NO_APPOINTMENT::contains);
    }

    /** Whether it is about a customer, however one meets. */
    static boolean isAppointment(String text) {
        var letters = PlainText.letters(text);
        return said(text).stream().noneMatch(NOT::contains)
                && APPOINTMENT.stream().anyMatch(letters::contains);
    }

    private static List<String> said(String text) {
        return List.of(PlainText.words(text).split(" ", -1));
    }

    private static boolean isPart(String letters, String word) {
        return word.length() >= SHORTEST_PART && letters.contains(word);
    }

    private static boolean isNear(String said, String word) {
        return said.equals(word)
                || (Math.min(said.length(), word.length()) >= SHORTEST_SLIP && NearNames.slips(said, word));
    }
}
