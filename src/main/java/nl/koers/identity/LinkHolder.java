package nl.koers.identity;

import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;

/** For whom a personal link was made, and about which team. */
public record LinkHolder(AccountId account, TeamId team) {}
