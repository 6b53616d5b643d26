package nl.koers.team.model;

/** Why somebody is away. Only for the rep and the manager: a norm never tells it, there it is just "away". */
public enum AbsenceKind {
    LEAVE,
    ILLNESS
}
