package io.github.signindoctor;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Leaves test classes in the order in which they come, but for the one that looks at what all others left behind. */
public final class LastOfAll implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(LastOfAll::isLast));
    }

    private static boolean isLast(ClassDescriptor each) {
        return each.getTestClass() == LeftoversTest.class;
    }
}
