package id.anjung.audit.chain;

import java.nio.file.Path;
import java.util.List;

/** Verify an exported trail from the command line: {@code ./anjung audit verify FILE [--province FILE]}. */
public final class VerifyingAudit {
    private static final int GOOD = 0;
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private VerifyingAudit() {}

    /**
     * Verify it; ends with 0 when it is whole, 1 when it is not, 2 when there is nothing to verify.
     *
     * @param words the file, then perhaps {@code --province} and the province's file
     */
    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    static int run(List<String> words) {
        if (words.size() == 1) {
            var file = Path.of(words.getFirst());
            return say(file, VerifyingChain.verify(file));
        }
        if (words.size() == 3 && words.get(1).equals("--province")) {
            return withProvince(Path.of(words.getFirst()), Path.of(words.getLast()));
        }
        System.err.println("anjung: say  ./anjung audit verify FILE [--province FILE]");
        return MISUSED;
    }

    private static int withProvince(Path file, Path province) {
        var verdict = VerifyingChain.verify(province);
        if (verdict instanceof Verdict.Whole(var chain, var ignored, var anchors, var setBacks)) {
            if (!chain.equals(ChainLine.PROVINCE)) {
                System.err.println("anjung: " + province + " is the trail of " + chain + ", not of the province");
                return MISUSED;
            }
            var found = VerifyingChain.verify(file, anchors);
            int code = say(file, found);
            if (found instanceof Verdict.Whole whole) {
                System.out.println(file + ": " + agreement(whole.chain(), anchors, setBacks));
            }
            return code;
        }
        return say(province, verdict);
    }

    /** Say how much the province proves of a whole trail: what it has written down nothing of could have been shortened. */
    static String agreement(String chain, List<Verdict.Anchor> anchors, List<SetBack> setBacks) {
        var own =
                anchors.stream().filter(anchor -> anchor.chain().equals(chain)).toList();
        var backs = setBacks.stream().filter(back -> back.chain().equals(chain)).toList();
        var proven = own.isEmpty()
                ? "the province has written down nothing of it, so its end is not proven"
                : "it agrees with all %d anchors of the province, the last at place %d"
                        .formatted(own.size(), own.getLast().head().place());
        return backs.isEmpty()
                ? proven
                : proven
                        + "; it was restored or erased %d times, the last time back to place %d: the province's trail says by whom"
                                .formatted(backs.size(), backs.getLast().place());
    }

    private static int say(Path file, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Whole(var chain, var head, var anchors, var setBacks) -> {
                System.out.printf(
                        "%s: the trail of %s is whole: %d entries, last hash %s%s%n",
                        file,
                        chain,
                        head.place(),
                        head.hash(),
                        anchors.isEmpty() ? "" : ", %d anchors of tenants".formatted(anchors.size()));
                yield GOOD;
            }
            case Verdict.Broken(long line, long place, var flaw) -> {
                System.out.printf("%s: broken at line %d, place %d: %s%n", file, line, place, flaw.words());
                yield BROKEN;
            }
            case Verdict.Unusable(var why) -> {
                System.err.println("anjung: " + why);
                yield MISUSED;
            }
        };
    }
}
