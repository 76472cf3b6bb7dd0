package jjj.experiment;

/** Is told how far the runs are; called from several threads. */
public interface Progress {
    /** Nobody watches. */
    Progress SILENT = new Progress() {
        @Override
        public void starts(int runsToMake, int runsThere, int months) {}

        @Override
        public void monthSimulated() {}

        @Override
        public void ended(RunRecord run) {}

        @Override
        public void step(String what) {}

        @Override
        public void close() {}
    };

    /** Before the first run: how many are to be made, and how many are there already, and the months of all runs together. */
    void starts(int runsToMake, int runsThere, int months);

    /** One of the runs has come one month further. */
    void monthSimulated();

    /** A run has ended, well or not. */
    void ended(RunRecord run);

    /** What comes after the runs. */
    void step(String what);

    /** Nothing more to watch. */
    void close();
}
