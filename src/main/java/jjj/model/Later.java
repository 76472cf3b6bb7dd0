package jjj.model;

import java.util.function.Consumer;

/** Who takes what can go on independently of the others, now or at any time; what was taken last goes on first. */
public interface Later {
    /** Takes a branch; it must go on once, or be given up. */
    void take(Branch branch);

    /** Whether so much waits already that who asks had better wait as well, with one state for all that part here. */
    boolean isCrowded();

    /** Takes any number. */
    static Later unlimited(Consumer<Branch> taker) {
        return new Later() {
            @Override
            public void take(Branch branch) {
                taker.accept(branch);
            }

            @Override
            public boolean isCrowded() {
                return false;
            }
        };
    }
}
