package nl.koers.week.ui;

import nl.koers.appointment.Appointments;
import nl.koers.appointment.Tallies;
import nl.koers.appointment.WeekCopies;
import nl.koers.board.Board;
import nl.koers.customer.Customers;
import nl.koers.deal.ui.DealServices;
import nl.koers.meeting.MyMeetings;
import nl.koers.norm.NormPreview;
import nl.koers.reminder.ReminderChoices;
import nl.koers.reminder.Reminders;
import nl.koers.team.Leave;
import nl.koers.team.Reps;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Component;

/** All that a week is read from and written to. */
@Component
record WeekServices(
        Board board,
        DealServices deals,
        Appointments appointments,
        WeekCopies copies,
        Tallies tallies,
        Customers customers,
        Leave leave,
        MyMeetings meetings,
        NormPreview norms,
        Reminders reminders,
        ReminderChoices reminderChoices,
        Reps reps,
        TeamRoster roster) {}
