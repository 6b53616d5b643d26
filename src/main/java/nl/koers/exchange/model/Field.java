package nl.koers.exchange.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a column may mean, and the names that Dutch and English exports give it, best first. */
public enum Field {
    DAY("datum afspraakdatum bezoekdatum date appointmentdate meetingdate startdatum begindatum startdate dag day"
            + " datumtijd datetime start begin startdatetime meetingstarttime scheduledstart geplandestart"
            + " activitydate duedate vervaldatum"),
    OPENED("aanvraagdatum datumaanvraag offertedatum aangevraagdop requestdate requestedon opened openedon openeddate"
            + " createdate createddate created createdon aangemaakt aangemaaktop aanmaakdatum datum date"),
    CLOSED("orderdatum datumorder afsluitdatum afgeslotenop sluitdatum geslotenop besluitdatum beslisdatum closedate"
            + " closeddate closed closedon actualclosedate orderdate wondate wontime wonon gewonnenop"),
    AMOUNT("waarde bedrag orderwaarde ordersom orderbedrag dealwaarde omzet totaal amount value dealvalue dealamount"
            + " revenue price prijs total geschattewaarde estimatedvalue"),
    WHY("reden verliesreden redenverlies redenverloren lostreason closedlostreason reason"),
    TIME("tijd tijdstip time starttijd begintijd aanvangstijd aanvang starttime duetime"),
    CUSTOMER("klant klantnaam naamklant customer customername bedrijf bedrijfsnaam company companyname accountname"
            + " account organisatie organisation organization relatie relatienaam debiteur debiteurnaam"
            + " associatedcompany regarding betreffende"),
    REP(
            "verkoper naamverkoper verkopernaam rep salesrep salesperson vertegenwoordiger accountmanager relatiemanager medewerker"
                    + " eigenaar owner ownername activityowner assignedto toegewezenaan verantwoordelijke user gebruiker"),
    EMAIL("emailverkoper verkoperemail repemail owneremail useremail emailmedewerker email emailadres emailaddress"
            + " mail"),
    KIND("soort soortafspraak typeafspraak afspraaktype afspraaksoort type kind appointmenttype meetingtype"
            + " activitytype activiteittype activiteit vorm"),
    STATE("status afspraakstatus statusafspraak state outcome meetingoutcome uitkomst resultaat done gereed voltooid"
            + " fase dealfase stage dealstage salesstage dealstatus"),
    NOTE("opmerking opmerkingen note notes notitie notities toelichting memo verslag comment comments omschrijving"
            + " description onderwerp subject titel title dealname dealnaam opportunityname"),
    EXTERNAL_ID("externnummer externid externalid afspraaknummer afspraakid activityid meetingid dealid opportunityid"
            + " ordernummer offertenummer aanvraagnummer recordid guid uid id"
            + " nummer number referentie reference");

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /** Names without spaces and signs, in lower case. */
    List<String> names() {
        return Objects.requireNonNull(Split.ALL.get(this));
    }

    private static final class Split {

        private static final Map<Field, List<String>> ALL = Arrays.stream(values())
                .collect(Collectors.toUnmodifiableMap(field -> field, field -> List.of(field.names.split(" ", -1))));
    }
}
