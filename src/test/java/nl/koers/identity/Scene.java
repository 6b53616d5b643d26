package nl.koers.identity;

import nl.koers.kernel.AccountId;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;

/**
 * A team with one of everything in it.
 *
 * @param secret stands in every name and note of it and nowhere else
 */
record Scene(
        TeamId team,
        AccountId manager,
        AccountId repAccount,
        RepId rep,
        AccountId colleague,
        CustomerId customer,
        AppointmentId appointment,
        long leave,
        long tvLink,
        long token,
        String secret) {}
