package nl.koers.meeting;

import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.meeting.model.Who;

/** Somebody of the team who can be present, promise or do something. */
public record TeamPerson(Who who, String name, Optional<AccountId> account) {}
