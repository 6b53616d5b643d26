package nl.koers.plan.model;

/** What became of a course change (P6). */
public enum CourseState {
    PROPOSED,
    DECIDED,
    REJECTED
}
