package nl.koers.identity;

import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.audit.AuditPage;
import nl.koers.audit.AuditSpan;
import nl.koers.deal.model.Season;
import nl.koers.deal.model.TargetSpan;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.LineReader;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Period;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.WeekPattern;
import org.mockito.Mockito;
import org.springframework.util.ReflectionUtils;

/**
 * Makes arguments for any service method: ids of a scene, plain values, records of these, and for anything else an
 * object that knows nothing. A thing of a team that a {@link Scene} has one of is added to {@link #plain}.
 */
final class Samples {

    private final Map<Class<?>, Object> plain = new HashMap<>();
    private final Map<TypeVariable<?>, Type> bound = new HashMap<>();
    private final Scene scene;
    private final int turn;

    /** Arguments of the first kind of everything. */
    Samples(TeamId team, Scene scene, String text) {
        this(team, scene, text, 0);
    }

    /**
     * Arguments that name a team and things of a scene, which may be another team's.
     *
     * @param text for every text
     * @param turn which kind of what comes in kinds: enums and sealed types
     */
    Samples(TeamId team, Scene scene, String text, int turn) {
        this.scene = scene;
        this.turn = turn;
        var week = SalesWeek.of(Scenes.DAY);
        plain.put(TeamId.class, team);
        plain.put(RepId.class, scene.rep());
        plain.put(CustomerId.class, scene.customer());
        plain.put(AppointmentId.class, scene.appointment());
        plain.put(AccountId.class, scene.repAccount());
        plain.put(String.class, text);
        plain.put(int.class, 10);
        plain.put(Integer.class, 10);
        plain.put(long.class, 1L);
        plain.put(Long.class, 1L);
        plain.put(double.class, 0.5);
        plain.put(boolean.class, true);
        plain.put(Boolean.class, true);
        plain.put(Instant.class, Instant.parse("2026-11-20T12:00:00Z"));
        plain.put(Locale.class, Locale.of("nl"));
        plain.put(UUID.class, new UUID(0, 1));
        plain.put(InputStream.class, InputStream.nullInputStream());
        plain.put(BigDecimal.class, new BigDecimal("0.5"));
        plain.put(LocalDate.class, Scenes.DAY);
        plain.put(LocalTime.class, LocalTime.NOON);
        plain.put(ZoneId.class, ZoneId.of("Europe/Amsterdam"));
        plain.put(SalesWeek.class, week);
        plain.put(Period.class, Period.of(week));
        plain.put(Timeline.class, Timeline.empty());
        plain.put(WeekPattern.class, WeekPattern.MONDAY_TO_FRIDAY);
        plain.put(TargetSpan.class, TargetSpan.ofYear(Scenes.DAY.getYear()));
        plain.put(Season.class, Season.WORKING_DAYS);
        plain.put(AuditPage.class, AuditPage.first(100));
        plain.put(AuditSpan.class, AuditSpan.EVER);
        plain.put(Preferences.class, Preferences.FIRST);
        plain.put(LineReader.class, LineReader.APPOINTMENTS);
        plain.put(Progress.class, Progress.UNSEEN);
        plain.put(ColumnMapping.class, ColumnMapping.recognise(List.of("Klant", "Datum")));
        plain.put(byte[].class, "Klant;Datum\nBakker;20-11-2026\n".getBytes(StandardCharsets.UTF_8));
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(type -> type == long.class ? number(method) : of(type))
                .toArray();
    }

    /** A bare number is an id of its service where that has any. */
    private long number(Method method) {
        return switch (method.getDeclaringClass().getSimpleName()) {
            case "TvLinks" -> scene.tvLink();
            case "TeamTokens" -> scene.token();
            case "Leave" -> scene.leave();
            default -> 1;
        };
    }

    private Object of(Type type) {
        return switch (type) {
            case Class<?> single -> ofClass(single);
            case ParameterizedType several -> ofGeneric(several);
            case TypeVariable<?> variable -> of(bound.getOrDefault(variable, variable.getBounds()[0]));
            default -> new Object();
        };
    }

    private Object ofGeneric(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.of(of(type.getActualTypeArguments()[0]));
        }
        if (raw == Map.class) {
            return Map.of(of(type.getActualTypeArguments()[0]), of(type.getActualTypeArguments()[1]));
        }
        if (raw == Set.class) {
            return Set.of(of(type.getActualTypeArguments()[0]));
        }
        if (raw == List.class || raw == Collection.class) {
            return List.of(of(type.getActualTypeArguments()[0]));
        }
        var variables = raw.getTypeParameters();
        for (var index = 0; index < variables.length; index++) {
            bound.put(variables[index], type.getActualTypeArguments()[index]);
        }
        return ofClass(raw);
    }

    private Object ofClass(Class<?> type) {
        var known = plain.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return takeTurn(type.getEnumConstants());
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isSealed()) {
            return ofClass(takeTurn(type.getPermittedSubclasses()));
        }
        return type.isRecord() ? ofRecord(type) : Mockito.mock(type);
    }

    private <T> T takeTurn(T[] kinds) {
        return kinds[turn % kinds.length];
    }

    /** A record that refuses the samples of its parts takes part as one that knows nothing but whose it is. */
    private Object ofRecord(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> of(component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            ReflectionUtils.makeAccessible(constructor);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            var mock = Mockito.mock(type);
            if (mock instanceof Scoped scoped) {
                Mockito.when(scoped.team()).thenReturn((TeamId) ofClass(TeamId.class));
                Mockito.when(scoped.scopedRep()).thenReturn(Optional.of(scene.rep()));
            }
            return mock;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("no sample of " + type, impossible);
        }
    }
}
