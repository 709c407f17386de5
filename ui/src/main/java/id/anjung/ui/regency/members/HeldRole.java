package id.anjung.ui.regency.members;

import id.anjung.access.Member;
import id.anjung.access.Membership;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Show one role of one member; a person with two roles has two rows.
 *
 * @param member whose
 * @param membership what they are
 * @param resting whether it is suspended
 */
record HeldRole(Member member, Membership membership, boolean resting) {
    static List<HeldRole> of(List<Member> members) {
        return members.stream().flatMap(HeldRole::each).toList();
    }

    private static Stream<HeldRole> each(Member member) {
        return member.all()
                .sorted(Comparator.comparing(Membership::role).thenComparing(Membership::agency))
                .map(membership ->
                        new HeldRole(member, membership, member.suspended().contains(membership)));
    }
}
