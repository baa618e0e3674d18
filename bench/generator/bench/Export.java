package bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes events as one of the formats. */
enum Export {
    PORTAL_JSON {
        @Override
        List<Path> write(Path target, List<Event> events, Wishes wishes) throws IOException {
            events.sort(LATEST_FIRST);
            Map<Answer, Template> templates =
                    templates(answer -> "\n  " + Json.indented(SignInRecord.portal(answer), 1), json(wishes));
            try (OutputStream file = open(target)) {
                Line line = new Line(file);
                line.ascii("[");
                String comma = "";
                for (Event event : events) {
                    templates.get(event.answer()).write(line.ascii(comma), event);
                    comma = ",";
                    line.end();
                }
                line.ascii("\n]\n").flush();
            }
            return List.of(target);
        }
    },
    MONITOR {
        @Override
        List<Path> write(Path target, List<Event> events, Wishes wishes) throws IOException {
            events.sort(Comparator.comparingLong(Event::emitted).thenComparingLong(Event::serial));
            Map<Answer, Template> templates =
                    templates(answer -> Json.line(MonitorRecord.of(answer)) + "\n", json(wishes));
            each(target, "", events, templates);
            return List.of(target);
        }
    },
    PORTAL_CSV {
        @Override
        List<Path> write(Path target, List<Event> events, Wishes wishes) throws IOException {
            events.sort(LATEST_FIRST);
            Files.createDirectories(target);
            Map<String, BiConsumer<Line, Event>> cells = csv(wishes);
            Map<Answer, Template> rows = templates(CsvRecord::row, cells);
            Map<Answer, Template> steps = templates(CsvRecord::steps, cells);
            String days = day(wishes.start()) + "_" + day(wishes.start() + wishes.days() * 86_400_000L) + ".csv";
            List<Path> files = new ArrayList<>();
            for (boolean interactive : new boolean[] {true, false}) {
                String kind = interactive ? "InteractiveSignIns_" : "NonInteractiveSignIns_";
                List<Event> some = events.stream()
                        .filter(event -> event.answer().interactive() == interactive)
                        .toList();
                files.add(each(target.resolve(kind + days), CsvRecord.HEADER, some, rows));
                files.add(each(target.resolve(kind + "AuthDetails_" + days), CsvRecord.STEPS_HEADER, some, steps));
            }
            return files;
        }
    };

    private static final Comparator<Event> LATEST_FIRST =
            Comparator.comparingLong(Event::time).reversed().thenComparingLong(Event::serial);
    private static final int BUFFER = 1 << 16;

    /** Writes the events, which it may sort, and says which files there are now. */
    abstract List<Path> write(Path target, List<Event> events, Wishes wishes) throws IOException;

    private static Path each(Path file, String header, List<Event> events, Map<Answer, Template> templates)
            throws IOException {
        try (OutputStream out = open(file)) {
            Line line = new Line(out);
            line.ascii(header);
            for (Event event : events) {
                templates.get(event.answer()).write(line, event);
                line.end();
            }
            line.flush();
        }
        return file;
    }

    private static Map<Answer, Template> templates(
            Function<Answer, String> text, Map<String, BiConsumer<Line, Event>> fillings) {
        Map<Answer, Template> templates = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            templates.put(answer, Template.of(text.apply(answer), fillings));
        }
        return templates;
    }

    private static Map<String, BiConsumer<Line, Event>> json(Wishes wishes) {
        return new Fillings(new People(wishes.seed(), wishes.users()), Json::escaped).all();
    }

    private static Map<String, BiConsumer<Line, Event>> csv(Wishes wishes) {
        People people = new People(wishes.seed(), wishes.users());
        Map<String, BiConsumer<Line, Event>> all = new Fillings(people, CsvRecord::quoted).all();
        all.put("quotedAgent", (line, event) -> {
            String agent = Names.agent(event, people);
            boolean comma = agent.indexOf(',') >= 0;
            line.ascii(comma ? "\"" : "").ascii(agent).ascii(comma ? "\"" : "");
        });
        return all;
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }

    private static String day(long millis) {
        return Instant.ofEpochMilli(millis).toString().substring(0, 10);
    }
}
