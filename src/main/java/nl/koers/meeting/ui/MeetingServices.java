package nl.koers.meeting.ui;

import java.time.Clock;
import nl.koers.board.Board;
import nl.koers.customer.Customers;
import nl.koers.identity.CurrentCaller;
import nl.koers.live.Presence;
import nl.koers.meeting.Actions;
import nl.koers.meeting.Agendas;
import nl.koers.meeting.Attendances;
import nl.koers.meeting.Commitments;
import nl.koers.meeting.Decisions;
import nl.koers.meeting.MeetingEnd;
import nl.koers.meeting.MeetingLead;
import nl.koers.meeting.MeetingNumbers;
import nl.koers.meeting.MeetingSeries;
import nl.koers.meeting.Meetings;
import nl.koers.plan.Courses;
import nl.koers.plan.PlanEditing;
import nl.koers.plan.Plans;
import org.springframework.stereotype.Component;

/** All that a meeting is read from and written to. */
@Component
record MeetingServices(
        Meetings meetings,
        MeetingSeries series,
        MeetingLead lead,
        MeetingEnd end,
        Agendas agendas,
        Actions actions,
        Commitments commitments,
        Decisions decisions,
        Attendances attendances,
        MeetingNumbers numbers,
        Board board,
        Customers customers,
        Plans plans,
        PlanEditing planEditing,
        Courses courses,
        Presence presence,
        CurrentCaller caller,
        Clock clock) {}
