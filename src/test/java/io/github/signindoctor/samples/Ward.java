package io.github.signindoctor.samples;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes logs of many ailments and lives: the same seed and wishes give the same log. */
public final class Ward {

    private static final int PEOPLE = 220;

    private final long seed;
    private final Contoso tenant;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Ailment, List<Person>> sick = new EnumMap<>(Ailment.class);
    private final Map<Person, String> well = new LinkedHashMap<>();
    private int taken;

    private Ward(long seed) {
        this.seed = seed;
        this.tenant = Contoso.of(seed, PEOPLE);
    }

    /** An empty ward. */
    public static Ward of(long seed) {
        return new Ward(seed);
    }

    /** Adds somebody, or the people, with each of these. */
    public Ward with(Ailment... wanted) {
        for (Ailment ailment : wanted) {
            List<Person> people = new ArrayList<>();
            List<Scene> scenes = new ArrayList<>();
            for (int turn = 0; turn < ailment.people(); turn++) {
                Person person = ailment.ofGuest() ? guest() : next();
                people.add(person);
                scenes.add(scene(person));
            }
            ailment.play(scenes);
            scenes.forEach(scene -> rows.addAll(scene.rows()));
            sick.put(ailment, List.copyOf(people));
        }
        return this;
    }

    /** Adds so many colleagues who lead ordinary lives. */
    public Ward colleagues(int count) {
        for (int turn = 0; turn < count; turn++) {
            int habit = turn;
            lives("colleague", (scene, entra) -> Habit.of(habit).play(scene, entra));
        }
        return this;
    }

    /** Adds somebody of each healthy life that looks like trouble. */
    public Ward lives() {
        for (Lives life : Lives.values()) {
            lives(life.name(), life.story());
        }
        return this;
    }

    /** Adds somebody who goes round in this loop from a day on, cured or not; the person is the answer. */
    public Person looping(LoopStory loop, int day, boolean cured) {
        Person person = next();
        Scene scene = scene(person);
        loop.play(scene, day, cured);
        rows.addAll(scene.rows());
        return person;
    }

    private void lives(String what, Story story) {
        Person person = next();
        Scene scene = scene(person);
        story.play(scene, new Answers(scene));
        rows.addAll(scene.rows());
        well.put(person, what);
    }

    /** The log so far, in time order. */
    public Log log() {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Log.ORDER);
        return new Log(tenant, List.copyOf(sorted), Map.of(), Map.of(), List.copyOf(well.keySet()));
    }

    /** Who suffers this. */
    public List<Person> sufferers(Ailment ailment) {
        return sick.get(ailment);
    }

    /** The healthy and how they live. */
    public Map<Person, String> well() {
        return well;
    }

    private Person next() {
        return tenant.people().get(taken++);
    }

    private Person guest() {
        Person host = next();
        return tenant.guest(host, new Chance(host.id().hashCode()));
    }

    private Scene scene(Person person) {
        return new Scene(person, new Chance(seed).fork("ward " + person.id()));
    }
}
