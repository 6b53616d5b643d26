package nl.koers.exchange.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koers.kernel.Reason;

/** Tells entries that look like customer appointments from the others, and says by what. */
public final class CustomerSigns {

    /** What colleagues write when they meet among themselves, or what is nobody's business. */
    private static final List<String> INTERNAL = List.of(
            "standup",
            "stand up",
            "lunch",
            "pauze",
            "weekoverleg",
            "weekstart",
            "teamoverleg",
            "werkoverleg",
            "overleg intern",
            "intern overleg",
            "intern",
            "teammeeting",
            "team meeting",
            "salesmeeting",
            "sales meeting",
            "verkoopoverleg",
            "1 op 1",
            "1 1",
            "one on one",
            "bila",
            "functioneringsgesprek",
            "beoordelingsgesprek",
            "sollicitatie",
            "verjaardag",
            "birthday",
            "vrijmibo",
            "borrel",
            "vakantie",
            "verlof",
            "vrij",
            "ziek",
            "tandarts",
            "huisarts",
            "fysio",
            "kapper",
            "reistijd",
            "travel",
            "focustijd",
            "administratie",
            "cursus",
            "webinar");

    private static final Pattern OPENING = Pattern.compile(
            "(?i)^(?:(?:klant)?afspraak|(?:klant)?bezoek|kennismaking|gesprek|overleg|meeting|visit|call|bellen"
                    + "|videocall|intake|demo|presentatie|offertebespreking|evaluatie)"
                    + "(?:\\s+(?:met|bij|aan|with|at|over|van))?\\s*[:\\-–]?\\s+");
    private static final int SHORTEST_NAME = 3;
    private static final long LONGEST_HOURS = 10;

    private final Set<String> ownDomains;
    private final List<Known> customers;

    /**
     * For one import.
     *
     * @param ownDomains what stands behind the @ in addresses of the team
     * @param customers names of the team's customers
     */
    public CustomerSigns(Collection<String> ownDomains, Collection<String> customers) {
        this.ownDomains = ownDomains.stream()
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.customers = customers.stream()
                .map(Known::of)
                .filter(known -> known.words().length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt((Known known) -> known.words().length())
                        .reversed())
                .toList();
    }

    /** What speaks for or against, the strongest first: a known customer, our own words, strangers, a place. */
    Sign in(CalendarEntry entry) {
        var text = spaced(entry.title() + " " + entry.location());
        var known = customers.stream().filter(customer -> customer.isIn(text)).findFirst();
        var guess = known.map(Known::name).orElseGet(() -> guess(entry));
        if (entry.length().toHours() > LONGEST_HOURS) {
            return new Sign(false, Reason.of("import.sign.long"), guess);
        }
        if (known.isPresent()) {
            return new Sign(true, Reason.of("import.sign.customer", guess), guess);
        }
        var internal = INTERNAL.stream()
                .filter(word -> spaced(entry.title()).contains(" " + word + " "))
                .findFirst();
        if (internal.isPresent()) {
            return new Sign(false, Reason.of("import.sign.internal", internal.get()), guess);
        }
        var stranger = stranger(entry);
        if (stranger.isPresent()) {
            return new Sign(true, Reason.of("import.sign.stranger", stranger.get()), guess);
        }
        if (!entry.people().isEmpty()) {
            return new Sign(false, Reason.of("import.sign.colleagues"), guess);
        }
        return entry.location().isBlank() || MeetingPlace.isOnline(entry.location())
                ? new Sign(false, Reason.of("import.sign.none"), guess)
                : new Sign(true, Reason.of("import.sign.place", Excerpt.of(entry.location())), guess);
    }

    /** The domain of the first who is not of the team. */
    private Optional<String> stranger(CalendarEntry entry) {
        return entry.people().stream()
                .map(address -> address.substring(address.indexOf('@') + 1))
                .filter(domain -> !ownDomains.contains(domain))
                .sorted()
                .findFirst();
    }

    /** The title without the words that only say that it is an appointment; else who or where. */
    private String guess(CalendarEntry entry) {
        var title = OPENING.matcher(entry.title()).replaceFirst("").strip();
        var best = PlainText.words(title).isEmpty() ? stranger(entry).orElse(entry.location()) : title;
        return best.length() <= Limits.CUSTOMER ? best : Excerpt.of(best);
    }

    private static String spaced(String text) {
        return " " + PlainText.words(text) + " ";
    }

    /**
     * What an entry was recognised by.
     *
     * @param customer a guess at the name
     */
    record Sign(boolean isCustomer, Reason why, String customer) {}

    private record Known(String name, String words) {

        private static final Pattern LEGAL_FORM = Pattern.compile(" (?:b ?v|n ?v|vof|gmbh|ltd|inc)$");

        static Known of(String name) {
            return new Known(name, LEGAL_FORM.matcher(PlainText.words(name)).replaceFirst(""));
        }

        boolean isIn(String spaced) {
            return spaced.contains(" " + words + " ");
        }
    }
}
