package io.github.signindoctor.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes logs of the sample tenant: the same seed and wishes give the same log, and each person's rows depend on the seed
 * and that person alone, so that adding a story changes no other.
 *
 * <pre>{@code
 * Log log = Generator.of(7).healthy(5).with(Trouble.TOTP_CLOCK_DRIFT).log();
 * Person person = log.sufferer(Trouble.TOTP_CLOCK_DRIFT);
 * }</pre>
 */
public final class Generator {

    private final long seed;
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private final Set<NearMiss> nearMisses = EnumSet.noneOf(NearMiss.class);
    private int healthy;
    private int skipped;
    private Contoso tenant;

    private Generator(long seed) {
        this.seed = seed;
        this.tenant = Contoso.of(seed, Contoso.PEOPLE);
    }

    /** A generator without wishes: its log is empty. */
    public static Generator of(long seed) {
        return new Generator(seed);
    }

    /** Adds so many people who are well; 30 fit into the tenant beside all stories. */
    public Generator healthy(int count) {
        healthy = count;
        return this;
    }

    /** Takes the people of this tenant instead of the usual 60. */
    public Generator in(Contoso other) {
        tenant = other;
        return this;
    }

    /** Passes over so many people before it takes the healthy ones: large logs are made piece by piece. */
    public Generator skipping(int count) {
        skipped = count;
        return this;
    }

    /** Adds somebody with each of these troubles. */
    public Generator with(Trouble... wanted) {
        troubles.addAll(Arrays.asList(wanted));
        return this;
    }

    /** Adds somebody who lives each of these near-misses. */
    public Generator with(NearMiss... wanted) {
        nearMisses.addAll(Arrays.asList(wanted));
        return this;
    }

    /** The log: rows of the week in time order. */
    public Log log() {
        Map<Trouble, Person> suffering = new EnumMap<>(Trouble.class);
        troubles.forEach(trouble -> suffering.put(trouble, person(trouble)));
        Map<NearMiss, Person> spared = new EnumMap<>(NearMiss.class);
        nearMisses.forEach(miss -> spared.put(miss, person(miss)));
        List<Person> well = new ArrayList<>();
        for (int turn = 0; turn < healthy; turn++) {
            well.add(tenant.people().get(tenant.people().size() - 1 - skipped - turn));
        }
        return new Log(tenant, rows(suffering, spared, well), suffering, spared, List.copyOf(well));
    }

    private List<Row> rows(Map<Trouble, Person> suffering, Map<NearMiss, Person> spared, List<Person> well) {
        List<Row> rows = new ArrayList<>();
        suffering.forEach((trouble, person) -> rows.addAll(played(trouble.story(), person)));
        spared.forEach((miss, person) -> rows.addAll(played(miss.story(), person)));
        for (int turn = 0; turn < well.size(); turn++) {
            rows.addAll(played(Habit.of(skipped + turn)::play, well.get(turn)));
        }
        rows.sort(Log.ORDER);
        return List.copyOf(rows);
    }

    private List<Row> played(Story story, Person person) {
        Scene scene = new Scene(person, new Chance(seed).fork("scene " + person.id()));
        story.play(scene, new Answers(scene));
        return scene.rows();
    }

    private Person person(Trouble trouble) {
        return tenant.people().get(trouble.ordinal());
    }

    private Person person(NearMiss miss) {
        Person host = tenant.people().get(Trouble.values().length + miss.ordinal());
        return miss == NearMiss.GUEST_ASKED
                ? tenant.guest(host, new Chance(host.id().hashCode()))
                : host;
    }
}
