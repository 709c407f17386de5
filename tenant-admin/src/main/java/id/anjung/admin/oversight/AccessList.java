package id.anjung.admin.oversight;

import id.anjung.access.Account;
import id.anjung.access.Membership;
import id.anjung.register.Words;
import id.anjung.register.sheet.Table;
import id.anjung.register.sheet.Table.Cell;
import id.anjung.register.sheet.Table.Text;
import id.anjung.tenancy.TenantId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Write who may do what as a file, a line for each role; roles and MPPs by the names that programs know them by. */
final class AccessList {
    private static final Words NAME = new Words("Nama", "Name");
    private static final Words LOGIN = new Words("Nama masuk", "Login name");
    private static final Words ROLE = new Words("Peran", "Role");
    private static final Words MALL = new Words("MPP", "MPP");
    private static final Words AGENCY = new Words("Instansi", "Agency");
    private static final Words COUNTS = new Words("Berlaku", "Counts");
    private static final Words LAST = new Words("Masuk terakhir", "Last login");
    private static final Words YES = new Words("ya", "yes");
    private static final Words NO = new Words("tidak", "no");

    private final Locale reader;

    private AccessList(Locale reader) {
        this.reader = reader;
    }

    /** Write the members of one MPP; a role that rests, or of an account that is disabled, does not count. */
    static String ofMall(List<MemberItem> members, Locale reader) {
        var list = new AccessList(reader);
        return list.table(
                List.of(NAME, LOGIN, ROLE, AGENCY, COUNTS, LAST),
                members.stream()
                        .flatMap(member -> member.roles().stream()
                                .map(held -> list.line(
                                        member.name(),
                                        member.username(),
                                        held.role().name(),
                                        Objects.toString(held.agency(), ""),
                                        list.word(member.enabled() && !held.suspended()),
                                        day(member.lastLogin())))));
    }

    /** Write everybody who is anything anywhere in the province. */
    static String ofProvince(List<Account> accounts, Locale reader) {
        var list = new AccessList(reader);
        return list.table(
                List.of(NAME, LOGIN, ROLE, MALL, AGENCY, COUNTS, LAST),
                accounts.stream()
                        .sorted(Comparator.comparing(Account::username))
                        .flatMap(account -> Stream.concat(
                                account.everywhere().stream()
                                        .sorted()
                                        .map(role -> list.line(account, role.name(), "", "")),
                                account.memberships().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .flatMap(held -> list.lines(account, held.getKey(), held.getValue())))));
    }

    private Stream<List<Cell>> lines(Account account, TenantId mall, Set<Membership> held) {
        return held.stream()
                .sorted(Comparator.comparing(Membership::role).thenComparing(Membership::agency))
                .map(one -> line(account, one.role().name(), mall.regionCode(), one.agency()));
    }

    private List<Cell> line(Account account, String role, String mall, String agency) {
        return line(
                account.name(),
                account.username(),
                role,
                mall,
                agency,
                word(account.enabled()),
                day(account.lastLogin()));
    }

    private List<Cell> line(String... cells) {
        return Stream.of(cells).<Cell>map(Text::new).toList();
    }

    private String table(List<Words> header, Stream<List<Cell>> lines) {
        var heading = header.stream().map(words -> words.in(reader)).toList();
        return new Table("access", heading, lines.toList()).csv(reader);
    }

    private String word(boolean yes) {
        return (yes ? YES : NO).in(reader);
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
