package io.github.signindoctor.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {
    @TempDir
    private Path folder;

    private SmallKnowledge pages;

    @BeforeEach
    void write_pages_in_which_all_is_well() {
        pages = new SmallKnowledge(folder);
    }

    private void assertIssue(String problem, String help) {
        assertThat(pages.issues()).containsExactly(problem + "\n  help: " + help);
    }

    @Test
    void good_pages_have_no_issue() {
        assertThat(pages.issues()).isEmpty();
    }

    @Test
    void every_mistake_is_collected_and_sorted_by_place() {
        pages.change(SmallKnowledge.CODE, "kind: interrupt", "kind: interupt")
                .change(SmallKnowledge.CODE, "code: 50074", "code: 50075")
                .change(SmallKnowledge.REMEDY, "title:", "titel:");
        assertThat(pages.issues())
                .extracting(issue -> issue.substring(0, issue.indexOf(' ')))
                .containsExactly(
                        "50074.yaml:1:", "50074.yaml:3:", "remedies/sync-time.yaml:1:", "remedies/sync-time.yaml:2:");
    }

    @Test
    void a_page_with_an_error_in_its_form_is_left_out_and_the_others_stay() {
        pages.change(SmallKnowledge.CODE, "kind: interrupt", "kind: interupt");
        Loaded loaded = Knowledge.load(folder);
        assertThat(loaded.isUsable()).isFalse();
        assertThat(loaded.base().codes())
                .extracting(page -> page.code().number())
                .containsExactly(50076);
    }

    @Test
    void text_that_is_no_yaml_is_reported_with_its_line() {
        pages.change(SmallKnowledge.CAUSE, "summary: It is so.", "summary: It is: so: wrong");
        assertThat(pages.issues()).hasSize(1);
        assertThat(pages.issues().get(0))
                .startsWith("causes/totp-clock-drift.yaml:")
                .contains("not readable as YAML: mapping values are not allowed here");
    }

    @Test
    void a_page_without_keys_is_none() {
        pages.write("50001.yaml", "- a list\n");
        assertIssue("50001.yaml:1: not a page (expected keys with values)", "begin with 'code: ' or 'id: '");
    }

    @Test
    void an_empty_page_is_an_issue() {
        pages.write("50001.yaml", "{}\n");
        assertIssue("50001.yaml:1: a page without keys", "begin with 'code: ' or 'id: '");
    }

    @Test
    void a_second_document_is_an_issue() {
        pages.change("50076.yaml", "  - a/b c.md\n", "  - a/b c.md\n---\ncode: 3\n");
        assertThat(pages.issues()).singleElement().asString().contains("a second document (expected one page a file)");
    }

    @Test
    void an_alias_is_an_issue() {
        pages.change(SmallKnowledge.CODE, "  - Wait.", "  - &a Wait.\n  - *a");
        assertThat(pages.issues()).singleElement().asString().startsWith("50074.yaml:21: an anchor or alias");
    }

    @Test
    void an_unknown_key_is_an_issue_with_the_nearest_known_one() {
        pages.change(SmallKnowledge.CODE, "doesNotMean:", "doesntMean:");
        assertThat(pages.issues())
                .contains("50074.yaml:10: unknown key 'doesntMean' on the page of a code\n"
                        + "  help: did you mean 'doesNotMean'?");
    }

    @Test
    void a_missing_key_is_an_issue() {
        pages.change("50076.yaml", "kind: interrupt\n", "");
        assertIssue("50076.yaml:1: the key 'kind' is missing", "add 'kind': one of a few words");
    }

    @Test
    void a_full_page_has_all_keys_of_full_pages() {
        pages.change(SmallKnowledge.CODE, "whatToDo:\n  - Wait.\n", "");
        assertThat(pages.issues())
                .containsExactly("50074.yaml:1: the key 'whatToDo' is missing (expected on a full page)\n"
                        + "  help: add 'whatToDo', or leave all keys of full pages out");
    }

    @Test
    void a_page_without_sources_is_an_issue() {
        pages.change("50076.yaml", "sources:\n  - a/b c.md\n", "");
        assertIssue("50076.yaml:1: the key 'sources' is missing", "add 'sources': a list of texts");
    }

    @Test
    void an_empty_value_is_an_issue() {
        pages.change("50076.yaml", "  - a/b c.md", "  -");
        assertIssue(
                "50076.yaml:5: an entry of 'sources' is empty (expected a value)", "say something, or leave it out");
    }

    @Test
    void an_empty_list_is_an_issue() {
        pages.change("50076.yaml", "sources:\n  - a/b c.md", "sources: []");
        assertIssue("50076.yaml:4: 'sources' is empty (expected a value)", "say something, or leave it out");
    }

    @Test
    void a_key_written_twice_is_an_issue() {
        pages.change("50076.yaml", "kind: interrupt\n", "kind: interrupt\nkind: failure\n");
        assertIssue("50076.yaml:3: the key 'kind' stands here a second time", "join the two, or delete one");
    }

    @Test
    void a_value_of_the_wrong_form_is_an_issue() {
        pages.change("50076.yaml", "sources:\n  - a/b c.md", "sources: a/b c.md");
        assertIssue(
                "50076.yaml:4: 'sources' has the wrong form (expected a list of texts)",
                "a text that YAML takes for something else is put in quotes");
    }

    @Test
    void forms_are_checked_for_numbers_flags_texts_words_and_pointers() {
        pages.change("50076.yaml", "code: 50076", "code: \"50076\"")
                .change(SmallKnowledge.REMEDY, "runnable: false", "runnable: never")
                .change("remedies/none.yaml", "title: Do none", "title: [Do]")
                .change(SmallKnowledge.CODE, "traits: [password-accepted, user-action-pending]", "traits: {a: b}")
                .change(SmallKnowledge.TEXT, "  - id: unknown\n    when: Nothing else is known.", "  - unknown")
                .change("texts/declined.yaml", "signal: declined", "signal: 7");
        assertThat(pages.issues())
                .extracting(issue -> issue.substring(issue.indexOf("(expected"), issue.indexOf('\n')))
                .containsExactly(
                        "(expected a list of words)",
                        "(expected a whole number of at most 9 digits)",
                        "(expected one text)",
                        "(expected true or false)",
                        "(expected one of a few words)",
                        "(expected a list of entries with 'id' and 'when')");
    }

    @Test
    void a_pointer_has_an_id_and_its_tell() {
        pages.change(SmallKnowledge.CODE, "    when: The codes are wrong.", "    why: The codes are wrong.");
        assertIssue(
                "50074.yaml:15: an entry with the keys [id, why] (expected [id, when], each with one text)",
                "write '- id: …' and below it 'when: …'");
    }

    @Test
    void a_word_outside_its_list_is_an_issue() {
        pages.change(SmallKnowledge.TEXT, "signal: no-response", "signal: no-answer");
        assertThat(pages.issues())
                .singleElement()
                .asString()
                .startsWith("texts/no-response.yaml:5: unknown word 'no-answer' for 'signal'\n  help: one of: ");
    }

    @Test
    void an_unknown_trait_is_an_issue() {
        pages.change(SmallKnowledge.CODE, "password-accepted", "password-acepted");
        assertIssue("50074.yaml:6: unknown word 'password-acepted' for 'traits'", "did you mean 'password-accepted'?");
    }

    @Test
    void the_file_is_named_as_the_page() {
        pages.change("50076.yaml", "code: 50076", "code: 50077");
        assertIssue(
                "50076.yaml:1: code is '50077' (expected '50076', as the file is named)",
                "rename the file to 50077.yaml, or mend the code");
    }

    @Test
    void an_identifier_has_lower_case_digits_and_hyphens() {
        pages.delete("texts/declined.yaml").write("texts/De_clined.yaml", """
                        id: De_clined
                        text: MFA denied; user declined
                        patterns:
                          - user declined
                        signal: declined
                        meaning: It says so.
                        certainty: verbatim
                        sources:
                          - a/b c.md
                        """);
        assertIssue(
                "texts/De_clined.yaml: the name 'De_clined' is no identifier (expected lower case, digits, hyphens)",
                "rename the file and its id");
    }

    @Test
    void keys_in_another_order_are_a_matter_of_style() {
        pages.change("50076.yaml", "code: 50076\nkind: interrupt\n", "kind: interrupt\ncode: 50076\n");
        Loaded loaded = Knowledge.load(folder);
        assertThat(loaded.issues())
                .singleElement()
                .matches(issue -> issue.grade() == KnowledgeIssue.Grade.STYLE)
                .matches(issue -> issue.problem().equals("'code' stands too late (expected before 'kind')"));
        assertThat(loaded.isUsable()).isTrue();
    }

    @Test
    void a_cause_stands_in_its_group() {
        pages.change(SmallKnowledge.CAUSE, "group: factor", "group: attack");
        assertIssue(
                "causes/totp-clock-drift.yaml:3: group 'attack' (expected 'factor', as in the vocabulary)",
                "write 'group: factor'");
    }

    @Test
    void a_remedy_is_runnable_only_where_the_program_can_run_it() {
        pages.change(SmallKnowledge.REMEDY, "runnable: false", "runnable: true");
        assertIssue(
                "remedies/sync-time.yaml:4: 'runnable' is true (expected false: what the program can do)",
                "write 'runnable: false'");
    }

    @Test
    void a_pattern_that_is_not_folded_is_an_issue() {
        pages.change(SmallKnowledge.TEXT, "  - did not respond", "  - did not respond\n  - Did  not \"respond\"");
        assertIssue(
                "texts/no-response.yaml:5: the pattern 'Did  not \"respond\"' can never match (expected folded text)",
                "write it as: did not respond");
    }

    @Test
    void a_sentence_ends_in_a_full_stop_and_a_title_does_not() {
        pages.change(SmallKnowledge.REMEDY, "summary: Does it.", "summary: Does it")
                .change(SmallKnowledge.REMEDY, "title: Do sync-time", "title: Do sync-time.");
        assertThat(pages.issues())
                .containsExactly(
                        "remedies/sync-time.yaml:2: the title ends in a full stop\n  help: leave the full stop out",
                        "remedies/sync-time.yaml:3: 'summary' has no full stop at its end\n  help: end the sentence");
    }

    @Test
    void a_long_line_is_an_issue() {
        pages.change("50076.yaml", "a/b c.md", "a/b " + "c".repeat(150));
        assertIssue(
                "50076.yaml:5: a line of 158 characters (expected at most 150)",
                "write the text below '>-' and break it");
    }

    @Test
    void a_full_page_has_20_to_120_lines() {
        pages.change(SmallKnowledge.CODE, "  - Wait.\n", "  - Wait.\n".repeat(99));
        assertIssue("50074.yaml:121: a page of 121 lines (expected at most 120)", "cut it down");
    }

    @Test
    void a_full_page_of_few_lines_is_an_issue() {
        pages.change(SmallKnowledge.CODE, "  - https://example.com/page\n", "")
                .change(SmallKnowledge.CODE, "  - id: unknown\n    when: Nothing else fits.\n", "")
                .change(SmallKnowledge.CODE, "meaning: >-\n  A", "meaning: A");
        assertIssue(
                "50074.yaml:1: a full page of 19 lines (expected at least 20)",
                "say more, or leave all keys of full pages out");
    }

    @Test
    void a_text_for_the_user_has_known_placeholders_only() {
        pages.write(SmallKnowledge.REMEDY, """
                        id: sync-time
                        title: Set the clock
                        summary: Sets it.
                        runnable: false
                        steps:
                          - Open the settings.
                          - Switch it on.
                        portal: None, the user does it.
                        role: "none: the user does it"
                        licence: none
                        permission: none
                        doesNotFix:
                          - A lost phone.
                        undo: Switch it off.
                        afterwards:
                          - Try a code.
                        tellTheUser: >-
                          Hello {name}, please set
                          the clock of {phone}.
                        sources:
                          - a/b c.md
                        """);
        assertIssue(
                "remedies/sync-time.yaml:17: '{phone}' in the text for the user cannot be filled",
                "use {name}, {app} or {time}");
    }

    @Test
    void comments_and_blanks_at_line_ends_are_issues() {
        pages.change("50076.yaml", "kind: interrupt\n", "kind: interrupt \n# why\n");
        assertThat(pages.issues())
                .containsExactly(
                        "50076.yaml:2: a blank at the end of the line\n  help: delete it",
                        "50076.yaml:3: a comment, which no reader of the program sees\n"
                                + "  help: say it in a key, or drop it");
    }

    @Test
    void a_tab_is_an_issue() {
        pages.change("50076.yaml", "A second", "A\tsecond");
        assertIssue("50076.yaml:3: a tab", "use blanks");
    }

    @Test
    void a_file_on_a_disk_is_no_source() {
        pages.change("50076.yaml", "a/b c.md", "~/notes.md");
        assertIssue(
                "50076.yaml:5: the source '~/notes.md' is a file on somebody's disk",
                "name a URL, a repository with the path in it, or a field report with its year");
    }

    @Test
    void a_meaning_has_at_most_200_characters_and_a_title_70() {
        pages.change(
                        "50076.yaml",
                        "meaning: A second factor is needed.",
                        "meaning: >-\n  " + "long ".repeat(28) + "\n  "
                                + "long ".repeat(12).strip() + ".")
                .change(SmallKnowledge.CAUSE, "title: About", "title: " + "About ".repeat(10));
        assertThat(pages.issues())
                .anyMatch(issue -> issue.contains("50076.yaml:3: 'meaning' has 201 characters (expected at most 200)"))
                .anyMatch(issue -> issue.contains("'title' has 77 characters (expected at most 70)"));
    }

    @Test
    void every_cause_and_remedy_of_the_vocabulary_has_a_page() {
        pages.delete("causes/account-locked.yaml").delete("remedies/accept-terms.yaml");
        assertThat(pages.issues())
                .contains(
                        "causes/account-locked.yaml: the page of the cause 'account-locked' is missing\n  help: write it",
                        "remedies/accept-terms.yaml: the page of the remedy 'accept-terms' is missing\n  help: write it");
    }

    @Test
    void a_remedy_outside_the_vocabulary_is_an_issue() {
        pages.write(
                "remedies/sync-times.yaml",
                "id: sync-times\ntitle: Do\nsummary: Does.\nrunnable: false\nsources:\n  - a/b c.md\n");
        assertThat(pages.issues())
                .contains("remedies/sync-times.yaml: 'sync-times' is no remedy of the vocabulary\n"
                        + "  help: did you mean 'sync-time'?");
    }

    @Test
    void a_link_to_a_page_that_does_not_exist_is_an_issue() {
        pages.change(SmallKnowledge.CODE, "- id: totp-clock-drift", "- id: totp-clock-drif");
        assertIssue(
                "50074.yaml:15: 'causes' points to the cause 'totp-clock-drif', which has no page",
                "did you mean 'totp-clock-drift'?");
    }

    @Test
    void a_link_to_an_unknown_remedy_is_an_issue() {
        pages.change(SmallKnowledge.CAUSE, "- id: none", "- id: prayer");
        assertIssue(
                "causes/totp-clock-drift.yaml:6: 'cures' points to the remedy 'prayer', which has no page",
                "write that page, or name another");
    }

    @Test
    void two_pages_with_one_title_are_an_issue() {
        pages.change(SmallKnowledge.CAUSE, "About totp-clock-drift", "about account-locked");
        assertIssue(
                "causes/totp-clock-drift.yaml:2: 'title' is the same as in account-locked.yaml: 'about account-locked'",
                "tell the two apart, or keep one");
    }

    @Test
    void two_pages_with_one_pattern_are_an_issue() {
        pages.change(SmallKnowledge.TEXT, "  - did not respond", "  - did not respond\n  - user declined");
        assertIssue(
                "texts/no-response.yaml:5: 'patterns' is the same as in declined.yaml: 'user declined'",
                "tell the two apart, or keep one");
    }

    @Test
    void two_files_for_one_identifier_are_issues() {
        pages.write("050076.yaml", "code: 50076\nkind: failure\nmeaning: It.\nsources:\n  - a/b c.md\n");
        assertThat(pages.issues()).anyMatch(issue -> issue.contains("'code' is the same as in 50076.yaml: '50076'"));
    }

    @Test
    void a_text_that_another_page_takes_away_is_an_issue() {
        pages.change("texts/declined.yaml", "  - user declined", "  - user declined\n  - to the notification");
        assertIssue(
                "texts/no-response.yaml:2: the page's own text is taken by a longer pattern of declined.yaml",
                "give this page a longer pattern, or make the other one more specific");
    }

    @Test
    void a_page_whose_patterns_do_not_fit_its_text_is_an_issue() {
        pages.change("texts/declined.yaml", "  - user declined", "  - user refused");
        assertIssue("texts/declined.yaml:2: no pattern fits the page's own text", "add one that does");
    }

    @Test
    void a_remedy_that_no_cause_names_is_an_issue() {
        pages.change("causes/unknown.yaml", "  - id: sync-time\n    why: It helps.\n", "");
        assertIssue(
                "remedies/sync-time.yaml:1: no cause names the remedy 'sync-time' among its cures",
                "add it to the cures of a cause");
    }

    @Test
    void a_remedy_that_another_brings_along_needs_no_cause() {
        pages.change("causes/unknown.yaml", "  - id: enable-tap-policy\n    why: It helps.\n", "")
                .change("causes/unknown.yaml", "  - id: disable-account\n    why: It helps.\n", "");
        assertThat(pages.issues()).isEmpty();
    }

    @Test
    void a_cause_does_not_point_to_itself() {
        pages.write(SmallKnowledge.CAUSE, """
                        id: totp-clock-drift
                        title: The clock is off
                        group: factor
                        summary: It is off.
                        details: It is.
                        evidence:
                          - Wrong codes.
                        notToConfuseWith:
                          - id: totp-clock-drift
                            because: It is the same.
                        cures:
                          - id: sync-time
                            why: It helps.
                        doesNotCure:
                          - Waiting.
                        needs: Nothing.
                        portal: Nowhere.
                        powershell:
                          - Get-Date
                        tellTheUser: Hello {name}.
                        sources:
                          - a/b c.md
                        """);
        assertIssue(
                "causes/totp-clock-drift.yaml:9: 'notToConfuseWith' points to this page itself", "name another page");
    }

    @Test
    void files_that_are_no_pages_are_issues_but_a_readme_is_welcome() {
        pages.write("README.md", "x")
                .write(".hidden", "x")
                .write("50126.yml", "x")
                .write("pictures/a.yaml", "x");
        assertThat(pages.issues())
                .containsExactly(
                        "50126.yml: not a page (expected a file that ends in .yaml)\n  help: rename it or move it away",
                        "pictures: not a page (expected a file that ends in .yaml)\n  help: rename it or move it away");
    }

    @Test
    void a_file_that_is_not_utf_8_is_an_issue() throws IOException {
        Files.write(folder.resolve("50001.yaml"), new byte[] {'c', (byte) 0xe4, 'x'});
        assertIssue("50001.yaml: not UTF-8 (expected UTF-8 text)", "save it again as UTF-8");
    }

    @Test
    void a_huge_file_is_not_read() {
        pages.write("50001.yaml", "x".repeat(300_000));
        assertIssue("50001.yaml: too large for a page (expected at most 256 KiB)", "keep one entry a file");
    }

    @Test
    void a_missing_folder_is_an_issue() {
        List<KnowledgeIssue> issues = Knowledge.load(folder.resolve("nowhere")).issues();
        assertThat(issues).anyMatch(issue -> issue.problem().startsWith("cannot read the folder: "));
    }

    @Test
    void a_network_is_named_by_its_number_and_has_a_kind() {
        pages.change(SmallKnowledge.NETWORK, "network: 64500", "network: 64501")
                .change(SmallKnowledge.NETWORK, "kind: hosting", "kind: hostin");
        assertThat(pages.issues())
                .containsExactly(
                        "networks/64500.yaml:1: network is '64501' (expected '64500', as the file is named)\n"
                                + "  help: rename the file to 64501.yaml, or mend the network",
                        "networks/64500.yaml:3: unknown word 'hostin' for 'kind'\n  help: did you mean 'hosting'?");
    }

    @Test
    void a_network_without_a_source_or_with_a_name_for_a_number_is_an_issue() {
        pages.change(SmallKnowledge.NETWORK, "sources:\n  - a/b c.md\n", "")
                .change(SmallKnowledge.NETWORK, "network: 64500", "network: AS64500");
        assertThat(pages.issues())
                .anyMatch(issue -> issue.startsWith("networks/64500.yaml:1: the key 'sources' is missing"))
                .anyMatch(issue -> issue.contains("'network' has the wrong form (expected a whole number"));
    }
}
