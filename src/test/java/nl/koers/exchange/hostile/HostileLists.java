package nl.koers.exchange.hostile;

import static nl.koers.exchange.Import.utf8;

import java.util.stream.Stream;
import nl.koers.exchange.hostile.Hostile.Where;

/** Lists that only a manager imports: people, leave, norms, targets. Anna is on leave from 1 to 4 December. */
final class HostileLists {

    private static final String PEOPLE = "Naam;E-mail;Eerste werkdag;Laatste werkdag;Werkdagen;FOP";
    private static final String LEAVE = "Verkoper;Van;Tot en met;Soort;Halve dag";
    private static final String NORMS = "Verkoper;Vanaf;Norm;FOP";
    private static final String TARGETS = "Verkoper;Jaar;Vanaf;Omzettarget";

    private HostileLists() {}

    static Stream<Hostile> all() {
        return Stream.of(people(), leave(), norms(), targets(), deals()).flatMap(each -> each);
    }

    private static Stream<Hostile> people() {
        return Stream.of(
                person("nobody", "import.name.missing", ";;5-1-2026"),
                person("a name of signs that are not seen", "import.name.missing", "\u200B\u202E;;5-1-2026"),
                person("a name of 101 letters", "import.name.long", "x".repeat(101) + ";;5-1-2026"),
                person("a name of 4 MB", "import.name.long", "x".repeat(4_000_000) + ";;5-1-2026"),
                person("a name of 10 MB", "import.file.large", "x".repeat(10 * 1024 * 1024) + ";;5-1-2026"),
                person("NUL in a name", "import.file.no-text", "Cas\0Kuiper;;5-1-2026"),
                person("no first day", "import.date.missing", "Cas Kuiper;;"),
                person("the year 0", "import.date.unreadable", "Cas Kuiper;;1-1-0000"),
                person("the year 9999", "import.date.unreadable", "Cas Kuiper;;1-1-9999"),
                person("a formula for a day", "import.date.unreadable", "Cas Kuiper;;=TODAY()"),
                person("gone before the first day", "import.last.before-first", "Cas Kuiper;;5-1-2026;4-1-2026"),
                person("gone on a day that is none", "import.date.impossible", "Cas Kuiper;;5-1-2026;31-2-2026"),
                person("eight days a week", "import.pattern.unreadable", "Cas Kuiper;;5-1-2026;;8 dagen"),
                person("more new business than all", "import.fop.unreadable", "Cas Kuiper;;5-1-2026;;;150% nieuw"),
                person("less than none", "import.fop.unreadable", "Cas Kuiper;;5-1-2026;;;-10% nieuw"));
    }

    private static Stream<Hostile> leave() {
        return Stream.of(
                leave("on leave already", "team.leave-overlaps", "Anna de Vries;3-12-2026;8-12-2026;Vakantie"),
                leave("over before it begins", "team.days-reversed", "Anna de Vries;9-12-2026;8-12-2026;Vakantie"),
                leave("no first day", "import.date.missing", "Anna de Vries;;8-12-2026;Vakantie"),
                leave(
                        "a last day that is none",
                        "import.date.impossible",
                        "Anna de Vries;9-12-2026;31-2-2027;Vakantie"),
                leave("without end", "import.date.unreadable", "Anna de Vries;9-12-2026;31-12-9999;Vakantie"),
                leave("a kind that nobody knows", "import.kind.unknown", "Anna de Vries;9-12-2026;;=cmd|calc"),
                leave("a third of a day", "import.part.unknown", "Anna de Vries;9-12-2026;;Vakantie;1/3"),
                leave("a closed week", "week.reason-missing", "Anna de Vries;9-11-2026;10-11-2026;Vakantie"),
                leave("somebody of another team", "import.rep.unknown", "vera@elders.example;9-12-2026;;Vakantie"),
                leave("two of one name", "import.rep.shared", "Jan Smit;9-12-2026;;Ziek"),
                leave("a command", "import.rep.unknown", "'; delete from absence; --;9-12-2026;;Ziek"));
    }

    private static Stream<Hostile> norms() {
        return Stream.of(
                norm("less than nothing", "import.norm.unreadable", "Anna de Vries;1-1-2027;-1"),
                norm("a thousand million", "import.norm.unreadable", "Anna de Vries;1-1-2027;1e9"),
                norm("two and a half", "import.norm.unreadable", "Anna de Vries;1-1-2027;2.5"),
                norm("a word", "import.norm.unreadable", "Anna de Vries;1-1-2027;veel"),
                norm("a formula", "import.norm.unreadable", "Anna de Vries;1-1-2027;=10"),
                norm("61", "import.norm.unreadable", "Anna de Vries;1-1-2027;61"),
                norm("digits of elsewhere", "import.norm.unreadable", "Anna de Vries;1-1-2027;\u0661\u0660"),
                norm("neither norm nor field of play", "import.norm.missing", "Anna de Vries;1-1-2027;;"),
                norm("too much new business", "norm.new-business-cap", "Anna de Vries;1-1-2027;12;nieuw"),
                norm("without a day", "import.date.missing", "Anna de Vries;;10"),
                norm("the year 9999", "import.date.unreadable", "Anna de Vries;1-1-9999;10"),
                norm("somebody nobody knows", "import.rep.unknown", "Karel Onbekend;1-1-2027;10"));
    }

    private static Stream<Hostile> targets() {
        return Stream.of(
                target("no amount", "import.target.missing", "Anna de Vries;2027;;"),
                target("nothing", "target.not-above-zero", "Anna de Vries;2027;;0"),
                target("less than nothing", "import.amount.unreadable", "Anna de Vries;2027;;-5"),
                target("more than there is", "target.too-large", "Anna de Vries;2027;;999999999999"),
                target("without end", "import.amount.unreadable", "Anna de Vries;2027;;1e99"),
                target("a script", "import.amount.unreadable", "Anna de Vries;2027;;<script>1</script>"),
                target("the year 0", "import.span.unreadable", "Anna de Vries;0;;1000"),
                target("the year 9999", "import.span.unreadable", "Anna de Vries;9999;;1000"),
                target("a fifth quarter", "import.span.unreadable", "Anna de Vries;2027-Q5;;1000"),
                target("a day of another year", "target.day-outside", "Anna de Vries;2027;1-1-2028;1000"),
                target("an address of another team", "import.rep.unknown", "vera@elders.example;2027;;1000"));
    }

    private static Stream<Hostile> deals() {
        return Stream.of(
                deal("the year 9999", "import.date.unreadable", "Anna de Vries;ACME;1-1-9999;;Open;1"),
                deal("somebody of another team", "import.rep.unknown", "Vera Vreemd;ACME;3-11-2026;;Open;1"),
                deal("an amount in words", "import.amount.unreadable", "Anna de Vries;ACME;3-11-2026;;Open;veel"),
                deal("no customer", "import.customer.missing", "Anna de Vries;;3-11-2026;;Open;1"));
    }

    private static Hostile person(String what, String reason, String line) {
        return new Hostile(what, Where.PEOPLE, reason, () -> utf8(PEOPLE, line));
    }

    private static Hostile leave(String what, String reason, String line) {
        return new Hostile(what, Where.LEAVE, reason, () -> utf8(LEAVE, line));
    }

    private static Hostile norm(String what, String reason, String line) {
        return new Hostile(what, Where.NORMS, reason, () -> utf8(NORMS, line));
    }

    private static Hostile target(String what, String reason, String line) {
        return new Hostile(what, Where.TARGETS, reason, () -> utf8(TARGETS, line));
    }

    private static Hostile deal(String what, String reason, String line) {
        return new Hostile(
                what, Where.DEALS, reason, () -> utf8("Verkoper;Klant;Aanvraagdatum;Orderdatum;Status;Bedrag", line));
    }
}
