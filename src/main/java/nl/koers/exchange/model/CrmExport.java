package nl.koers.exchange.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Programs whose exports are recognised by the names of their columns, in English and Dutch. A block begins with the columns of
 * which one combination must be there; then each field has its names, best first.
 */
public enum CrmExport {
    PIPEDRIVE("Pipedrive", """
            APPOINTMENT: Activity type + Activity due date | Activiteit type + Activiteit vervaldatum
            DAY: Activity due date | Activiteit vervaldatum
            TIME: Activity due time | Activiteit vervaltijd | Activiteit tijd
            CUSTOMER: Activity organization | Organization name | Activiteit organisatie | Organisatie naam
            REP: Activity assigned to user | Activity owner | Activiteit toegewezen aan gebruiker | Activiteit toegewezen aan
            KIND: Activity type | Activiteit type
            STATE: Activity done | Activity status | Activiteit gereed | Activiteit voltooid | Activiteit status
            NOTE: Activity subject | Activiteit onderwerp
            EXTERNAL_ID: Activity ID | Activity system ID | Activiteit ID
            DEAL: Deal title + Deal status | Deal titel + Deal status | Deal title + Deal owner | Deal titel + Deal eigenaar
              | Deal title + Deal value | Deal titel + Deal waarde
            OPENED: Deal deal created | Deal deal created on | Deal creation date | Deal deal aangemaakt | Deal deal gemaakt
            CLOSED: Deal deal closed on | Deal closed on | Deal won time | Deal deal gesloten op | Deal gewonnen op
            ENDED: Deal lost time | Deal last stage change | Deal update time | Deal verloren op | Deal tijdstip verloren
              | Deal laatste fasewijziging | Deal bijgewerkt op
            AMOUNT: Deal value | Deal waarde
            WHY: Deal lost reason | Deal reden verlies | Deal reden van verlies
            CUSTOMER: Deal organization | Organization name | Deal organisatie | Organisatie naam
            REP: Deal owner | Deal eigenaar
            STATE: Deal status
            NOTE: Deal title | Deal titel
            EXTERNAL_ID: Deal ID
            """),
    HUBSPOT("HubSpot", """
            APPOINTMENT: Meeting start time + Meeting outcome | Meeting start time + Record ID
              | Begintijd vergadering + Resultaat vergadering | Starttijd meeting + Uitkomst meeting
            DAY: Meeting start time | Begintijd vergadering | Starttijd meeting
            CUSTOMER: Associated company | Company name | Gekoppeld bedrijf | Bijbehorend bedrijf | Bedrijfsnaam
            REP: Activity assigned to | Meeting owner | Activiteit toegewezen aan
            KIND: Meeting location type | Locatietype vergadering | Locatietype meeting
            STATE: Meeting outcome | Resultaat vergadering | Uitkomst meeting
            NOTE: Meeting name | Naam vergadering | Naam meeting
            EXTERNAL_ID: Record ID
            DEAL: Deal name + Deal stage | Dealnaam + Dealfase
            OPENED: Create date | Aanmaakdatum
            CLOSED: Close date | Sluitingsdatum | Sluitdatum
            ENDED: Last modified date | Laatst gewijzigd | Datum laatst gewijzigd
            AMOUNT: Amount | Bedrag
            WHY: Closed lost reason | Reden gesloten verloren
            CUSTOMER: Associated company | Gekoppeld bedrijf | Bijbehorend bedrijf
            REP: Deal owner | Deal eigenaar | Eigenaar van deal
            STATE: Deal stage | Dealfase
            NOTE: Deal name | Dealnaam
            EXTERNAL_ID: Record ID
            """),
    SALESFORCE("Salesforce", """
            APPOINTMENT: Company Account + Assigned | Company Account + Assigned to | Bedrijf Account + Toegewezen aan
              | Bedrijf Account + Toegewezen
            DAY: Date | Start | Datum | Begin
            TIME: Start time | Begintijd
            CUSTOMER: Company Account | Bedrijf Account
            REP: Assigned | Assigned to | Toegewezen aan | Toegewezen
            KIND: Type | Activity type
            STATE: Status
            NOTE: Subject | Onderwerp
            EXTERNAL_ID: Activity ID | Activiteits ID | Activiteit ID
            DEAL: Opportunity owner + Stage | Opportunity name + Stage | Opportunity eigenaar + Fase
              | Eigenaar van opportunity + Fase | Opportunitynaam + Fase | Naam opportunity + Fase
            OPENED: Created date | Aanmaakdatum | Gemaakt op
            CLOSED: Close date | Sluitingsdatum | Afsluitdatum
            ENDED: Last stage change date | Last modified date | Laatst gewijzigd op
            AMOUNT: Amount | Bedrag
            WHY: Loss reason | Reden van verlies
            CUSTOMER: Account name | Accountnaam | Naam account
            REP: Opportunity owner | Opportunity eigenaar | Eigenaar van opportunity
            STATE: Stage | Fase
            NOTE: Opportunity name | Opportunitynaam | Naam opportunity | Naam van opportunity
            EXTERNAL_ID: Opportunity ID
            """),
    DYNAMICS("Dynamics 365", """
            APPOINTMENT: Row checksum + Regarding | Activity status + Regarding | Scheduled start + Regarding
              | Activiteitsstatus + Betreffende | Activiteitsstatus + Betreft | Controlesom van rij + Betreffende
            DAY: Start time | Scheduled start | Start date | Begintijd | Geplande begintijd | Begindatum
            CUSTOMER: Regarding | Betreffende | Betreft
            REP: Owner | Eigenaar
            KIND: Activity type | Activiteitstype
            STATE: Activity status | Status | Activiteitsstatus
            NOTE: Subject | Onderwerp
            EXTERNAL_ID: Appointment | Activity | Afspraak | Activiteit
            DEAL: Potential customer + Topic | Potential customer + Est Close date | Potentiële klant + Onderwerp
              | Potentiële klant + Geschatte sluitingsdatum | Row checksum + Topic | Controlesom van rij + Potentiële klant
            OPENED: Created on | Gemaakt op
            CLOSED: Actual close date | Close date | Werkelijke sluitingsdatum | Werkelijke afsluitdatum
            ENDED: Modified on | Gewijzigd op
            AMOUNT: Actual revenue | Est revenue | Werkelijke omzet | Geschatte omzet
            WHY: Status reason | Statusreden | Reden van status
            CUSTOMER: Potential customer | Account | Potentiële klant
            REP: Owner | Eigenaar
            STATE: Status
            NOTE: Topic | Onderwerp
            EXTERNAL_ID: Opportunity | Verkoopkans
            """),
    TEAMLEADER("Teamleader", """
            APPOINTMENT: Startuur + Einduur + Klant | Start hour + End hour + Customer | Startuur + Einduur + Naam van de klant
            DAY: Datum | Date
            TIME: Startuur | Start hour
            CUSTOMER: Klant | Naam van de klant | Customer
            REP: Toegewezen aan | Verantwoordelijke | Assigned to | Responsible
            KIND: Type | Soort
            STATE: Status
            NOTE: Titel | Title
            EXTERNAL_ID: ID
            DEAL: Titel + Verantwoordelijke + Fase | Title + Responsible + Phase
            OPENED: Aangemaakt op | Aanmaakdatum | Created on
            CLOSED: Gesloten op | Afgesloten op | Closed on
            ENDED: Laatst bijgewerkt | Gewijzigd op | Last updated
            AMOUNT: Bedrag | Geschatte waarde | Totaalprijs excl btw | Amount | Estimated value
            WHY: Reden van weigering | Reden weigering | Reason for refusal
            CUSTOMER: Klant | Naam van de klant | Customer | Bedrijf
            REP: Verantwoordelijke | Responsible
            STATE: Fase | Phase
            NOTE: Titel | Title
            EXTERNAL_ID: Referentie | Dealnummer | Reference | ID
            """),
    EXACT("Exact Online", """
            APPOINTMENT: Relatie code + Relatie naam + Begindatum | Account code + Account name + Start date
            DAY: Begindatum | Start date
            TIME: Begintijd | Start time
            CUSTOMER: Relatie naam | Account name
            REP: Medewerker | Gebruiker | Toegewezen aan | Employee | User
            KIND: Type | Soort
            STATE: Status
            NOTE: Omschrijving | Onderwerp | Description
            EXTERNAL_ID: Nummer | Verzoeknummer | Number
            DEAL: Relatie code + Relatie naam + Verkoopkans | Relatie naam + Verkoopkans + Fase | Account name + Opportunity + Stage
            OPENED: Aangemaakt | Aanmaakdatum | Created
            CLOSED: Werkelijke afsluitdatum | Afsluitdatum | Actual close date | Close date
            ENDED: Gewijzigd | Modified
            AMOUNT: Bedrag | Amount
            WHY: Reden | Reason
            CUSTOMER: Relatie naam | Account name
            REP: Eigenaar | Accountmanager | Owner
            STATE: Fase | Status | Stage
            NOTE: Verkoopkans | Opportunity
            EXTERNAL_ID: Nummer | Number
            """),
    OUTLOOK("Outlook", """
            APPOINTMENT: Subject + Start date + Show time as | Subject + Start date + All day event
              | Onderwerp + Begindatum + Begintijd + Einddatum | Onderwerp + Begindatum + Tijd weergeven als
            DAY: Start date | Begindatum
            TIME: Start time | Begintijd
            CUSTOMER: Subject | Onderwerp
            NOTE: Location | Locatie
            """);

    private final String label;
    private final String columns;

    CrmExport(String label, String columns) {
        this.label = label;
        this.columns = columns;
    }

    /** As its maker writes it. */
    public String label() {
        return label;
    }

    /** Whose export has this header; the one of which most names are there. */
    public static Optional<CrmExport> of(List<String> header) {
        var names = new HashSet<>(ColumnMapping.plain(header));
        return Arrays.stream(values())
                .filter(export -> export.strength(names) > 0)
                .max(Comparator.comparingInt(export -> export.strength(names)));
    }

    /** The names of its columns; empty for a subject that it does not export. */
    Map<Field, List<String>> names(Subject subject) {
        var known = subjects().get(subject);
        return known == null ? Map.of() : known.names();
    }

    /** The names for whatever its lines are about. */
    Map<Field, List<String>> anyNames() {
        var all = new EnumMap<Field, List<String>>(Field.class);
        subjects().values().forEach(known -> known.names().forEach(all::putIfAbsent));
        return all;
    }

    private int strength(Set<String> names) {
        return subjects().values().stream()
                .mapToInt(known -> known.strength(names))
                .max()
                .orElse(0);
    }

    private Map<Subject, CrmColumns> subjects() {
        return Objects.requireNonNull(Parsed.ALL.get(this));
    }

    private static final class Parsed {

        private static final Map<CrmExport, Map<Subject, CrmColumns>> ALL = Arrays.stream(values())
                .collect(Collectors.toMap(export -> export, export -> CrmColumns.parse(export.columns)));
    }
}
