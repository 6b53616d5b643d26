package nl.koers.kernel;

import java.util.Optional;

/**
 * Something was changed; published inside the transaction, so that the audit keeps it or nothing is kept.
 *
 * @param team where; empty for what concerns the whole installation
 * @param rep about whom; empty when it is about no single rep
 * @param what a translation key below {@code audit.}
 * @param before the former value in words, empty when there was none
 * @param after the new value in words, empty when it was removed
 * @param reason why, where a reason is asked for
 */
public record Change(
        Optional<TeamId> team, Optional<RepId> rep, String what, String before, String after, String reason) {

    public static Change ofTeam(TeamId team, String what, String before, String after) {
        return new Change(Optional.of(team), Optional.empty(), what, before, after, "");
    }

    public static Change ofRep(TeamId team, RepId rep, String what, String before, String after) {
        return new Change(Optional.of(team), Optional.of(rep), what, before, after, "");
    }

    public static Change ofInstallation(String what, String before, String after) {
        return new Change(Optional.empty(), Optional.empty(), what, before, after, "");
    }

    public Change because(String why) {
        return new Change(team, rep, what, before, after, why);
    }
}
