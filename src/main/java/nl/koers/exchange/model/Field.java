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
    CLOSED(
            "orderdatum datumorder besteldatum opdrachtdatum afsluitdatum afgeslotenop sluitdatum geslotenop besluitdatum beslisdatum closedate"
                    + " closeddate closed closedon actualclosedate orderdate wondate wontime wonon gewonnenop"),
    ENDED("verlorenop datumverlies verliesdatum afgewezenop losttime lostdate loston datelost laststagechange"
            + " laststagechangedate laststagechangedon stagechangedate laatstefasewijziging laatstgewijzigd laatstgewijzigdop"
            + " laatstewijziging datumlaatstewijziging gewijzigdop gewijzigd laatstbijgewerkt laatstbijgewerktop bijgewerktop"
            + " mutatiedatum lastmodified lastmodifieddate lastmodifiedon modified modifiedon modifieddate lastupdated"
            + " lastupdatedon updated updatedat updatedon updatetime"),
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
    NAME("naam naamverkoper verkoper medewerker naammedewerker volledigenaam name fullname employee rep salesrep"
            + " vertegenwoordiger accountmanager"),
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
            + " nummer number offertenr ordernr bestelnummer bestelnr nr referentie reference"),
    FIRST(
            "eerstewerkdag indienst indienstop indienstsinds datumindienst indiensttreding datumindiensttreding startdatum begindatum eerstedag firstday hiredate startdate"),
    LAST("laatstewerkdag uitdienst uitdienstop datumuitdienst einddatum laatstedag lastday enddate"),
    PATTERN("werkdagen werkpatroon weekpatroon rooster werkweek werktijden weeklypattern workdays workingdays pattern"
            + " schedule"),
    MON("ma maandag urenmaandag mon monday"),
    TUE("di dinsdag urendinsdag tue tuesday"),
    WED("wo woensdag urenwoensdag wed wednesday"),
    THU("do donderdag urendonderdag thu thursday"),
    FRI("vr vrijdag urenvrijdag fri friday"),
    SAT("za zaterdag sat saturday"),
    SUN("zo zondag sun sunday"),
    FROM(
            "verlofvan leavefrom verlofvanaf vrijvan vrijvanaf afwezigvan afwezigvanaf van vanaf begin begindatum startdatum eerstedag ingangsdatum from start startdate firstday since"),
    TO(
            "verloftot leaveto verloftotenmet verloftm vrijtot vrijtotenmet vrijtm afwezigtot afwezigtotenmet afwezigtm tot totenmet tm einde eind einddatum laatstedag to until end enddate lastday"),
    LEAVE("soort soortverlof verlofsoort verloftype afwezigheid type kind leavetype absencetype"),
    PART("dagdeel halvedag halvedagen half deel part halfday"),
    NORM("norm weeknorm normperweek eigennorm afsprakenperweek perweek appointmentsperweek"),
    FOP("fop fieldofplay speelveld"),
    SPAN("periode jaar jaarkwartaal tijdvak period year"),
    QUARTER("kwartaal kw quarter"),
    TARGET("omzettarget target omzetdoel revenuetarget bedrag waarde omzet amount revenue");

    private final String names;

    Field(String names) {
        this.names = names;
    }

    /** Of a pattern with one column for each day: offered only where the file has them. */
    public boolean isDayOfWeek() {
        return compareTo(MON) >= 0 && compareTo(SUN) <= 0;
    }

    /** Says whose a line is. */
    public boolean namesReps() {
        return this == REP || this == EMAIL;
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
