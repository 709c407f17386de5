package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.DECLARER;
import static id.anjung.admin.bundle.BundleWords.REGION;
import static id.anjung.admin.bundle.BundleWords.STAGE;

import id.anjung.admin.StageDeclaration;
import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import java.util.List;

/** Read the file of stages: how far regencies were with their MPP, as somebody declared it. */
final class ReadingStages {
    private static final Word<Integer> PERCENT = Words.number(0, 100).map(Long::intValue);
    private static final Word<Long> BUDGET = Words.number(0, 999_999_999_999_999L);

    private final Codes declared = new Codes(Phrase.plain("a declaration of this file"));

    List<StageDeclaration> read(Fields file) {
        return file.list("stages", this::stage);
    }

    private StageDeclaration stage(Fields fields) {
        var declaration = new StageDeclaration(
                fields.one("region", REGION),
                fields.one("stage", STAGE.word()),
                fields.one("day", Words.DATE),
                fields.one("declared_by", DECLARER.word()),
                fields.one("evidence", Words.TEXT),
                fields.maybe("source", Words.URL),
                new StageDeclaration.Building(
                        fields.maybe("percent", PERCENT),
                        fields.maybe("planned", PERCENT),
                        fields.maybe("budget", BUDGET)));
        if (!fields.faulty("day")) {
            declared.declare(
                    fields,
                    "day",
                    declaration.regency() + "/" + declaration.stage() + "/" + declaration.day() + "/"
                            + declaration.declarer(),
                    declaration.day().toString());
        }
        return declaration;
    }
}
