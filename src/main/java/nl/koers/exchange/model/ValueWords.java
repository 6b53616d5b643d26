package nl.koers.exchange.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.koers.appointment.model.State;
import nl.koers.deal.model.DealState;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Kind;

/**
 * What Dutch and English exports write for a value.
 *
 * @param <E> the values
 */
final class ValueWords<E extends Enum<E>> {

    static final ValueWords<Kind> KINDS = new ValueWords<>(
            Optional.of(Kind.VISIT),
            Map.of(
                    Kind.VISIT,
                    "bezoek klantbezoek visit onsite oplocatie locatie fysiek facetoface f2f meeting afspraak klantafspraak"
                            + " appointment vergadering event gebeurtenis lunch adres address",
                    Kind.VIDEO_CALL,
                    "video videogesprek videocall videobellen videoafspraak videovergadering teams msteams teamsmeeting"
                            + " microsoftteams teamsgesprek teamscall zoomcall zoom googlemeet meet webex online onlineafspraak onlinemeeting"
                            + " webmeeting digitaal videoconference videoconferentie",
                    Kind.PHONE_CALL,
                    "telefoon telefonisch telefoongesprek telefoontje tel phone phonecall call bellen belafspraak"
                            + " telefoonafspraak"));

    static final ValueWords<State> STATES = new ValueWords<>(
            Optional.of(State.PLANNED),
            Map.of(
                    State.HELD,
                    "gehouden geweest gehad held done completed complete afgerond voltooid uitgevoerd afgehandeld gereed gedaan"
                            + " attended ja yes true closed gesloten",
                    State.PLANNED,
                    "gepland ingepland planned scheduled open todo bevestigd confirmed nogtedoen upcoming nee no false"
                            + " nietgestart notstarted tedoen nietvoltooid",
                    State.CANCELLED,
                    "geannuleerd cancelled canceled afgezegd vervallen geschrapt verzet rescheduled",
                    State.NO_SHOW,
                    "noshow nietverschenen nietgekomen nietopgedaagd missed gemist"));

    static final ValueWords<DealState> DEALS = new ValueWords<>(
            Optional.of(DealState.OPEN),
            Map.of(
                    DealState.WON,
                    "gewonnen order won closedwon verkocht akkoord besteld opdracht ja yes true afgesloten dealwon"
                            + " aanvaard accepted geaccepteerd geslotengewonnen geslotenengewonnen gewonnengesloten",
                    DealState.LOST,
                    "verloren lost closedlost afgewezen vervallen afgeketst deallost nee no false geannuleerd cancelled"
                            + " canceled geweigerd refused geslotenverloren geslotenenverloren verlorengesloten outsold",
                    DealState.OPEN,
                    "open aanvraag offerte nieuw new lopend lopende inbehandeling bezig gepland prospect prospecting qualification"
                            + " qualified proposal quote quotation negotiation onderhandeling inprogress pending"
                            + " onderhandelen onhold indewacht wachten appointmentscheduled qualifiedtobuy presentationscheduled decisionmakerboughtin"
                            + " contractsent afspraakgepland meetinggepland gekwalificeerdomtekopen presentatiegepland"
                            + " beslisserovertuigd contractverzonden contractverstuurd offerteverzonden offerteverstuurd"
                            + " contactopgenomen gecontacteerd contacted needsanalysis valueproposition iddecisionmakers"
                            + " perceptionanalysis proposalpricequote negotiationreview"));

    static final ValueWords<AbsenceKind> ABSENCES = new ValueWords<>(
            Optional.empty(),
            Map.of(
                    AbsenceKind.LEAVE,
                    "verlof vakantie vrij vakantiedag vakantieverlof adv atv ouderschapsverlof zorgverlof bijzonderverlof"
                            + " onbetaaldverlof leave holiday vacation parttimeverlof",
                    AbsenceKind.ILLNESS,
                    "ziek ziekte ziekteverlof verzuim ziekmelding sick ill illness sickleave"));

    /** What is still worked on a day of leave. */
    static final ValueWords<DayPart> PARTS = new ValueWords<>(
            Optional.empty(),
            Map.of(
                    DayPart.HALF,
                    "half halve halvedag halvedagen ochtend middag ja yes x 05 12 4 4uur halfday halfaday halfdays morning afternoon",
                    DayPart.NONE,
                    "heel hele heledag heledagen nee no 1 8 8uur full fullday"));

    private final Map<String, E> values = new HashMap<>();
    private final Set<E> all;
    private final Optional<E> weakest;

    private ValueWords(Optional<E> weakest, Map<E, String> words) {
        this.weakest = weakest;
        all = Collections.unmodifiableSet(new TreeSet<>(words.keySet()));
        words.forEach((value, names) -> {
            values.put(PlainText.letters(value.name()), value);
            for (var word : names.split(" ", -1)) {
                values.put(word, value);
            }
        });
    }

    /** All that a cell may mean. */
    Set<E> values() {
        return all;
    }

    /** The value of that very name. */
    Optional<E> named(String name) {
        return all.stream().filter(value -> value.name().equals(name)).findFirst();
    }

    /** What a text may mean that {@link #find} does not know. */
    Optional<E> near(String text) {
        return NearValues.to(text, values, weakest);
    }

    Optional<E> find(String text) {
        return text.length() > Limits.CELL
                ? Optional.empty()
                : Optional.ofNullable(values.get(PlainText.letters(text)));
    }
}
