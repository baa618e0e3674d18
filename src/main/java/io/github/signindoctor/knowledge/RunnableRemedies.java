package io.github.signindoctor.knowledge;

/** A remedy may call itself runnable only where the program can run it. */
final class RunnableRemedies implements PageRule {
    @Override
    public void check(PageFile page, Complaints complaints) {
        if (page.kind() != PageKind.REMEDY) {
            return;
        }
        boolean wanted = Vocabulary.isRunnable(page.id());
        if (!new Fields(page.root()).text("runnable").equals(Boolean.toString(wanted))) {
            complaints.error(
                    page.root().lineOf("runnable"),
                    "'runnable' is %s (expected %s: what the program can do)".formatted(!wanted, wanted),
                    "write 'runnable: " + wanted + "'");
        }
    }
}
