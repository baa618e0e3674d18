package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.RecordRef;
import io.github.signindoctor.model.UserRef;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What befell several users for one reason: who, when, and a few records to show. Two gatherings of parts merge, in
 * any order, to that of the whole. Bounded: {@link #MOST_USERS} users are told apart, those with the smallest ids;
 * {@link #users()} then says "at least".
 */
public final class Gathering {
    /** How many users are told apart. */
    public static final int MOST_USERS = 5000;

    /** How many addresses are kept, for somebody may want to block them all. */
    static final int MOST_ADDRESSES = 100;

    private final TreeMap<UserRef, Span> users =
            new TreeMap<>(Comparator.comparing(UserRef::id).thenComparing(UserRef::name));
    private final Map<UserRef, TreeSet<String>> failed = new HashMap<>();
    private final SortedMap<ErrorCode, Integer> codes = new TreeMap<>();
    private final TreeSet<RecordRef> records = new TreeSet<>(RecordRef.ORDER);
    private final TreeSet<String> addresses = new TreeSet<>();
    private final TreeSet<String> apps = new TreeSet<>();
    private long events;

    /** First and last time that it befell one user. */
    public record Span(Instant first, Instant last) {
        Span and(Span other) {
            return new Span(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    /** Counts one record of a user. */
    public void add(UserRef user, Reading reading) {
        put(user, new Span(reading.at(), reading.at()), Comebacks.failed(reading));
        reading.signIn().status().code().ifPresent(code -> codes.merge(code, 1, Integer::sum));
        keep(records, RecordRef.to(reading.signIn()));
        keepAddress(reading.signIn().place().address());
        keep(apps, reading.signIn().client().app().label());
        events++;
    }

    /** Adds what another gathering holds. */
    public void merge(Gathering other) {
        other.users.forEach((user, span) -> put(user, span, other.failedFor(user)));
        other.codes.forEach((code, count) -> codes.merge(code, count, Integer::sum));
        other.records.forEach(record -> keep(records, record));
        other.addresses.forEach(this::keepAddress);
        other.apps.forEach(app -> keep(apps, app));
        events += other.events;
    }

    private void put(UserRef user, Span span, Collection<String> what) {
        users.merge(user, span, Span::and);
        TreeSet<String> few = failed.computeIfAbsent(user, key -> new TreeSet<>());
        what.forEach(each -> keep(few, each));
        if (users.size() > MOST_USERS) {
            failed.remove(users.pollLastEntry().getKey());
        }
    }

    /** A few of the apps and factors that failed for a user, as {@link Comebacks#failed} words them, sorted. */
    Collection<String> failedFor(UserRef user) {
        return failed.getOrDefault(user, new TreeSet<>());
    }

    private void keepAddress(String address) {
        addresses.add(address);
        if (addresses.size() > MOST_ADDRESSES) {
            addresses.pollLast();
        }
    }

    private static <T> void keep(TreeSet<T> few, T one) {
        few.add(one);
        if (few.size() > Evidence.MOST_RECORDS) {
            few.pollLast();
        }
    }

    /** Who, each with first and last time, by id. */
    public Map<UserRef, Span> users() {
        return Collections.unmodifiableMap(users);
    }

    /** How many users, in words that stay true where there were more than are told apart. */
    public String count() {
        return (users.size() < MOST_USERS ? "" : "at least ") + users.size();
    }

    /** Time of the first event. */
    public Instant first() {
        return users.values().stream().map(Span::first).min(Instant::compareTo).orElseThrow();
    }

    /** Time of the last event. */
    public Instant last() {
        return users.values().stream().map(Span::last).max(Instant::compareTo).orElseThrow();
    }

    /** Events by code. */
    public SortedMap<ErrorCode, Integer> codes() {
        return Collections.unmodifiableSortedMap(codes);
    }

    /** A few records, the smallest ones. */
    public List<RecordRef> records() {
        return List.copyOf(records);
    }

    /** The addresses, at most {@link #MOST_ADDRESSES}, the smallest ones. */
    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** A few names of applications, the smallest ones. */
    public List<String> apps() {
        return List.copyOf(apps);
    }

    /** How many events. */
    public long events() {
        return events;
    }
}
