package nl.koers.identity;

/** What somebody is in one team; one person may have different roles in two teams (design 4). */
public enum Role {
    REP,
    MANAGER
}
