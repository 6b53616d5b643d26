package nl.koers.exchange.export;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.AppointmentImport;
import nl.koers.appointment.NewAppointment;
import nl.koers.appointment.model.State;
import nl.koers.audit.AuditLog;
import nl.koers.audit.AuditPage;
import nl.koers.audit.AuditSpan;
import nl.koers.deal.DealImport;
import nl.koers.deal.NewDeal;
import nl.koers.deal.model.DealCourse;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.ImportService;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Money;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamSettings;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.server.ResponseStatusException;

/** It is Thursday 19 November 2026. */
@KoersTest
class ExportRolesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Autowired
    ExportController exports;

    @Autowired
    ImportService imports;

    @Autowired
    AppointmentImport appointments;

    @Autowired
    DealImport deals;

    @Autowired
    TeamSettings settings;

    @Autowired
    AuditLog audit;

    @Autowired
    Teams teams;

    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));
    private Teams.Seller bo = anna;

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
        bo = teams.hire(crew, "Bo Jansen");
        fill(anna, "=Gemeente \"Aa\"; 't Hoekje");
        fill(bo, "Bakkerij De Vries");
    }

    @Test
    void repTakesOnlyTheOwnUnlessMoreIsShared() {
        assertThat(csv(anna.account(), "appointments", ""))
                .contains("Anna de Vries")
                .doesNotContain("Bo Jansen");
        assertThat(csv(anna.account(), "deals", "")).contains("Anna de Vries").doesNotContain("Bo Jansen");
        assertThatThrownBy(() -> csv(anna.account(), "appointments", bo.rep().toString()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> csv(anna.account(), "deals", bo.rep().toString()))
                .isInstanceOf(AccessDeniedException.class);

        saved(teams.as(manager(), () -> settings.shareDetails(crew.team(), true)));

        assertThat(csv(anna.account(), "appointments", "")).contains("Bo Jansen");
        assertThat(csv(anna.account(), "deals", "")).contains("Bo Jansen");
    }

    @Test
    void valuesOfOthersStayAwayUnlessRevenueIsShared() {
        saved(teams.as(manager(), () -> settings.shareDetails(crew.team(), true)));

        assertThat(csv(anna.account(), "deals", "").lines().filter(line -> line.contains("Bo Jansen")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("12500,00"));
        assertThat(csv(anna.account(), "deals", "").lines().filter(line -> line.contains("Anna de Vries")))
                .anyMatch(line -> line.contains("12500,00"));

        saved(teams.as(manager(), () -> settings.shareRevenue(crew.team(), true)));

        assertThat(csv(anna.account(), "deals", "").lines().filter(line -> line.contains("Bo Jansen")))
                .anyMatch(line -> line.contains("12500,00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "appointments", "deals", "people", "plan", "actions", "meetings"})
    void managerTakesEverythingAndOthersTakeNothing(String what) {
        assertThat(csv(manager(), what, "")).startsWith("\uFEFF");
        var other = teams.found();
        var stranger = other.manager().account();

        assertThat(csv(stranger, what, "")).doesNotContain("Anna", "Bakkerij");
        assertThatThrownBy(() -> csv(teams.admin().account(), what, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answer(what, "csv", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> csv(stranger, what, anna.rep().toString()))
                .isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void whoIsIllIsForManagersToTakeAlong() {
        assertThatThrownBy(() -> csv(anna.account(), "people", "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> csv(anna.account(), "people", anna.rep().toString()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1;drop", "99999999999999999999"})
    void nonsenseIsNotFound(String rep) {
        assertThatThrownBy(() -> csv(manager(), "deals", rep)).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void exportIsAuditedWithoutWhatStoodInIt() {
        csv(anna.account(), "deals", anna.rep().toString());

        var told = teams.as(manager(), () -> audit.ofTeam(crew.team(), AuditSpan.EVER, AuditPage.first(100))).stream()
                .filter(entry -> entry.what().equals("export"))
                .toList();

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().after()).isEqualTo("DEALS · CSV");
        assertThat(told.getFirst().toString()).contains("Anna de Vries").doesNotContain("Gemeente");
    }

    /** A file of Koers that comes back changes nothing. */
    @Test
    void ownExportIsTheSameWhenItIsImported() {
        var appointmentsBefore = csv(manager(), "appointments", "");
        var dealsBefore = csv(manager(), "deals", "");

        assertThat(preview(appointmentsBefore).lines()).hasSize(6).allMatch(line -> line.fate() instanceof Fate.Same);
        assertThat(dealPreview(dealsBefore).lines()).hasSize(6).allMatch(line -> line.fate() instanceof Fate.Same);
    }

    /** A team that takes its year elsewhere finds the same year there. */
    @Test
    void exportOfAnImportOfAnExportIsTheSameFile() {
        var appointmentsBefore = csv(manager(), "appointments", "");
        var dealsBefore = csv(manager(), "deals", "");
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
        bo = teams.hire(crew, "Bo Jansen");

        var seen = preview(appointmentsBefore);
        saved(teams.as(
                manager(),
                () -> imports.confirm(
                        everyone(),
                        LineReader.APPOINTMENTS,
                        Confirmed.of("a.csv", seen).because("verhuisd"),
                        Progress.UNSEEN)));
        var seenDeals = dealPreview(dealsBefore);
        saved(teams.as(
                manager(),
                () -> imports.confirm(
                        everyone(), LineReader.DEALS, Confirmed.of("d.csv", seenDeals), Progress.UNSEEN)));

        assertThat(csv(manager(), "appointments", "").lines().sorted())
                .containsExactlyElementsOf(appointmentsBefore.lines().sorted().toList());
        assertThat(csv(manager(), "deals", "").lines().sorted())
                .containsExactlyElementsOf(dealsBefore.lines().sorted().toList());
    }

    private void fill(Teams.Seller seller, String customer) {
        teams.as(seller.account(), () -> {
            saved(appointments.addAll(
                    crew.team(),
                    seller.rep(),
                    List.of(
                            appointment(customer, TUESDAY, State.HELD, "x:crm-" + seller.rep()),
                            appointment(customer, TUESDAY.plusDays(3), State.PLANNED, "h:abc"),
                            appointment("+31 Telecom", TUESDAY.plusDays(1), State.CANCELLED, "c:def")),
                    "",
                    Progress.UNSEEN));
            var opened = DealCourse.opened(TUESDAY, Optional.of(Money.of("900.25")));
            return saved(deals.addAll(
                    crew.team(),
                    seller.rep(),
                    List.of(
                            new NewDeal(customer, opened, "- offerte volgt", "h:1-" + seller.rep()),
                            new NewDeal(
                                    customer,
                                    DealCourse.opened(TUESDAY, Optional.empty()).won(TUESDAY, Money.of(12_500)),
                                    "",
                                    "x:order-" + seller.rep()),
                            new NewDeal(
                                    customer, opened.lost(TUESDAY.plusDays(1), "=te duur"), "", "h:3-" + seller.rep())),
                    Progress.UNSEEN));
        });
    }

    private static NewAppointment appointment(String customer, LocalDate day, State state, String key) {
        return new NewAppointment(
                customer, day, Optional.of(LocalTime.of(9, 30)), Kind.VIDEO_CALL, state, "@thuis", key);
    }

    private Preview<Draft> preview(String file) {
        return preview(file, LineReader.APPOINTMENTS);
    }

    private Preview<FileDeal> dealPreview(String file) {
        return preview(file, LineReader.DEALS);
    }

    private <T extends Told<T>> Preview<T> preview(String file, LineReader<T> lines) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return teams.as(manager(), () -> {
            var columns = imports.columns(everyone(), bytes).get().getFirst();
            assertThat(columns.subject()).as("recognised by its header").isEqualTo(lines.subject());
            var choices = ImportChoices.of(columns.recognised()).because("verhuisd");
            return imports.preview(everyone(), lines, bytes, choices).get();
        });
    }

    private ImportScope everyone() {
        return new ImportScope(crew.team(), Optional.empty());
    }

    private AccountId manager() {
        return crew.manager().account();
    }

    private String csv(AccountId who, String what, String rep) {
        return teams.as(who, () -> answer(what, "csv", rep));
    }

    private String answer(String what, String extension, String rep) {
        var response = new MockHttpServletResponse();
        try {
            exports.export(
                    what,
                    extension,
                    Optional.of(rep).filter(id -> !id.isEmpty()),
                    Optional.empty(),
                    Optional.empty(),
                    response);
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
