package nl.koers.plan.ui;

import nl.koers.appointment.CustomerContacts;
import nl.koers.customer.Customers;
import nl.koers.plan.Courses;
import nl.koers.plan.PlanConflicts;
import nl.koers.plan.PlanEditing;
import nl.koers.plan.PlanStarting;
import nl.koers.plan.PlanTaking;
import nl.koers.plan.Plans;
import org.springframework.stereotype.Component;

/** All that a plan is read from and written to. */
@Component
record PlanServices(
        Plans plans,
        PlanEditing editing,
        PlanTaking taking,
        PlanConflicts conflicts,
        PlanStarting starting,
        Courses courses,
        Customers customers,
        CustomerContacts contacts) {}
