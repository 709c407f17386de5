package id.anjung.admin.command;

import java.util.List;

/** Run the commands that a person gives: {@code ./anjung login} and {@code ./anjung tenant …}. */
public final class Commands {
    private static final int MISUSED = 2;

    private Commands() {}

    /**
     * Run one; ends with 0 when it is done, 1 when the door has refused, 2 when it could not be asked.
     *
     * @param words {@code login}, or {@code tenant} and what to do with it
     */
    public static void main(String[] words) {
        System.exit(run(List.of(words), Surroundings.ofProcess()));
    }

    static int run(List<String> words, Surroundings around) {
        try {
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "login" -> {
                    new Login(around).begin();
                    yield TenantCommand.GOOD;
                }
                case "tenant" -> new TenantCommand(around, new Door(around)).run(words.subList(1, words.size()));
                default -> throw new Failed(TenantCommand.USAGE);
            };
        } catch (Failed failure) {
            around.err().println("anjung: " + failure.getMessage());
            return MISUSED;
        }
    }
}
