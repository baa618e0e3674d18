package io.github.signindoctor.command;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;

/** The memory that Java may use for what the program keeps. */
final class Heap {
    /** Less is not worth a second try. */
    private static final int LEAST_GIGABYTES = 2;

    private Heap() {}

    /** Its limit. */
    static long megabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** How much of it is taken, garbage included; quick to ask. */
    static double share() {
        Runtime runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory();
    }

    /** What to do where it is too small. */
    static String help() {
        long more = Math.max(LEAST_GIGABYTES, (2 * megabytes() >> 10) + 1);
        return "set SIGNIN_DOCTOR_JAVA_OPTS=-Xmx" + more + "g for twice as much, or read fewer files at once";
    }

    /** The part in which lies what outlived some collections; empty where this Java does not count it. */
    static Optional<MemoryPoolMXBean> kept() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
                .filter(pool -> pool.getUsage().getMax() > 0)
                .max(Comparator.comparing(pool -> pool.getUsage().getMax()));
    }
}
