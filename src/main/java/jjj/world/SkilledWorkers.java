package jjj.world;

import java.util.Arrays;
import jjj.base.Draws;
import jjj.base.StateStream;

/**
 * All skilled people as one structure of arrays, 24 bytes each. An agent stands for {@link #personsPerAgent()} people.
 * Zones and hukou places are unsigned bytes; {@link #NOWHERE} means none. Counts by home zone, by work zone and kind, by
 * home and work zone, by home zone and hukou, and of those who hold or look for a post are kept up to date by the methods
 * that change people: nobody needs to count everybody every month.
 */
public final class SkilledWorkers {
    /** No zone. */
    public static final int NOWHERE = 255;
    /** Hukou outside the region (places inside are government numbers). */
    public static final int HUKOU_OUTSIDE = 254;

    private static final int PAIRS = 1 << 16;

    private static final int WEEKLY = 0x8000;
    private static final int STATUS_BITS = 3 << 5;
    private static final int RENTS_SHIFT = 7;
    private static final int OTHER_HOME_SHIFT = 8;
    private static final int MOST_POINTS = 0x7FFF;
    private static final int MOST_MONTHS_AT_HOME = 255;
    private static final int MOST_MONTHS = Short.MAX_VALUE;
    private static final int COHORT_EPOCH = 2016 * 12;
    private static final int GAPS_WORTH_CLOSING = 16;
    private static final int MONTHS_PER_YEAR = 12;

    private final int personsPerAgent;
    private final int kinds;
    private final int[] residentsByZone;
    private final int[] filledByZoneAndKind;
    private final int[] agentsByHomeAndWork = new int[PAIRS];
    private final int[] agentsByHomeAndHukou = new int[PAIRS];
    private final int[] tenantsByZone = new int[NOWHERE + 1];
    private int employed;
    private int gone;
    private int firstGone = Integer.MAX_VALUE;
    private final long[] entriesThisMonth = new long[Entry.values().length];
    private final long[] exitsThisMonth = new long[Exit.values().length];
    private int size;
    private long[] id;
    private short[] birthMonth;
    private byte[] hukou;
    private byte[] home;
    private byte[] work;
    private byte[] study;
    private byte[] keptHome;
    private byte[] monthsAtHome;
    private short[] monthsInPost;
    private short[] points;
    private short[] cohort;
    private short[] packed;

    /** How somebody becomes one of the region's skilled people. */
    public enum Entry {
        /** There at the start. */
        OPENING,
        /** Graduated or upgraded from the other residents of the region. */
        FROM_OTHERS,
        /** Came from the rest of China. */
        ARRIVAL
    }

    /** How somebody ceases to be one of the region's skilled people. */
    public enum Exit {
        /** Died. */
        DEATH,
        /** Went to the rest of China. */
        DEPARTURE
    }

    /** Level of schooling. */
    public enum Education {
        /** Junior college. */
        JUNIOR_COLLEGE,
        /** Bachelor. */
        BACHELOR,
        /** Master or doctor. */
        POSTGRADUATE
    }

    /** What somebody does. */
    public enum Status {
        /** Holds or looks for a post. */
        EMPLOYED,
        /** Studies beyond the first degree. */
        STUDENT,
        /** Retired. */
        RETIRED,
        /** Neither. */
        OTHER
    }

    /** Stage of the family. */
    public enum Family {
        /** No child at home. */
        NO_CHILD,
        /** A child below school age. */
        SMALL_CHILD,
        /** A child of school age, 6–15. */
        SCHOOL_CHILD,
        /** Children have left school. */
        GROWN_CHILD
    }

    /** How the home is held. */
    public enum Tenure {
        /** Owned. */
        OWNER,
        /** Rented on the market. */
        RENTER,
        /** Rented from the state. */
        STATE_HOME,
        /** Given by the employer. */
        EMPLOYER_HOME
    }

    /** Latent class of taste (docs/ODD.md 7.6). */
    public enum TasteClass {
        /** Wants to stay. */
        ROOTED,
        /** Follows the post. */
        CAREER,
        /** Renter pushed by prices. */
        PRICED_OUT
    }

    /**
     * No people yet.
     *
     * @param personsPerAgent people that one agent stands for, 1 or more
     * @param zones number of zones
     * @param kinds number of employer kinds
     * @param capacity agents expected
     */
    public SkilledWorkers(int personsPerAgent, int zones, int kinds, int capacity) {
        if (personsPerAgent < 1) {
            throw new IllegalArgumentException("personsPerAgent " + personsPerAgent + "; expected 1 or more");
        }
        this.personsPerAgent = personsPerAgent;
        this.kinds = kinds;
        this.residentsByZone = new int[zones];
        this.filledByZoneAndKind = new int[zones * kinds];
        allocate(Math.max(16, capacity));
    }

    private void allocate(int capacity) {
        id = new long[capacity];
        birthMonth = new short[capacity];
        hukou = new byte[capacity];
        home = new byte[capacity];
        work = new byte[capacity];
        study = new byte[capacity];
        keptHome = new byte[capacity];
        monthsAtHome = new byte[capacity];
        monthsInPost = new short[capacity];
        points = new short[capacity];
        cohort = new short[capacity];
        packed = new short[capacity];
    }

    private void grow() {
        int capacity = id.length + (id.length >> 2) + 16;
        id = Arrays.copyOf(id, capacity);
        birthMonth = Arrays.copyOf(birthMonth, capacity);
        hukou = Arrays.copyOf(hukou, capacity);
        home = Arrays.copyOf(home, capacity);
        work = Arrays.copyOf(work, capacity);
        study = Arrays.copyOf(study, capacity);
        keptHome = Arrays.copyOf(keptHome, capacity);
        monthsAtHome = Arrays.copyOf(monthsAtHome, capacity);
        monthsInPost = Arrays.copyOf(monthsInPost, capacity);
        points = Arrays.copyOf(points, capacity);
        cohort = Arrays.copyOf(cohort, capacity);
        packed = Arrays.copyOf(packed, capacity);
    }

    /** People that one agent stands for. */
    public int personsPerAgent() {
        return personsPerAgent;
    }

    /** Agents, those marked as gone included until {@link #removeGone}. */
    public int size() {
        return size;
    }

    /** Adds somebody living in a zone, without a post; gives the index. */
    public int add(long newId, int bornInMonth, int hukouPlace, int homeZone, Entry entry) {
        entriesThisMonth[entry.ordinal()]++;
        if (size == id.length) {
            grow();
        }
        int worker = size++;
        id[worker] = newId;
        birthMonth[worker] = (short) (bornInMonth - BIRTH_EPOCH);
        hukou[worker] = (byte) hukouPlace;
        home[worker] = (byte) homeZone;
        work[worker] = (byte) NOWHERE;
        study[worker] = (byte) NOWHERE;
        keptHome[worker] = (byte) NOWHERE;
        monthsAtHome[worker] = 0;
        monthsInPost[worker] = 0;
        points[worker] = 0;
        cohort[worker] = 0;
        packed[worker] = 0;
        residentsByZone[homeZone]++;
        count(worker, 1);
        employed++;
        return worker;
    }

    private static final int BIRTH_EPOCH = 1900 * 12;
    private static final int INVERSE_OF_THREE = 0xAAAB;
    private static final int HIGHEST_TWO = 0xC000;

    /**
     * Somebody dies or leaves the region: counts fall at once, the slot goes at {@link #removeGone}. Until then it looks for
     * no post and has no lease, so that hardly any occasion is found for it.
     */
    public void markGone(int worker, Exit exit) {
        exitsThisMonth[exit.ordinal()]++;
        leavePost(worker);
        residentsByZone[home(worker)]--;
        count(worker, -1);
        employed -= isEmployed(worker) ? 1 : 0;
        home[worker] = (byte) NOWHERE;
        setBits(worker, 5, 3, Status.OTHER.ordinal());
        setBits(worker, 7, 7, Tenure.OWNER.ordinal());
        gone++;
        firstGone = Math.min(firstGone, worker);
    }

    private void count(int worker, int by) {
        agentsByHomeAndWork[pair(home(worker), work(worker))] += by;
        agentsByHomeAndHukou[pair(home(worker), hukou(worker))] += by;
        tenantsByZone[home(worker)] += by * (packed[worker] >> OTHER_HOME_SHIFT & 1);
    }

    private boolean isEmployed(int worker) {
        return (packed[worker] & STATUS_BITS) == Status.EMPLOYED.ordinal();
    }

    /** Starts a new month of counting entries and exits. */
    public void beginMonth() {
        Arrays.fill(entriesThisMonth, 0);
        Arrays.fill(exitsThisMonth, 0);
    }

    /** Persons who entered this month. */
    public long personsEntered(Entry entry) {
        return entriesThisMonth[entry.ordinal()] * personsPerAgent;
    }

    /** Persons who left this month. */
    public long personsLeft(Exit exit) {
        return exitsThisMonth[exit.ordinal()] * personsPerAgent;
    }

    /** Whether the slot is marked as gone. */
    public boolean isGone(int worker) {
        return home[worker] == (byte) NOWHERE;
    }

    /**
     * Closes the gaps of those gone, if they are many; the order of the others is kept. Passing over a few gaps costs less
     * than moving everybody every month.
     */
    public void removeGone() {
        if ((long) gone * GAPS_WORTH_CLOSING > size) {
            closeGaps();
        }
    }

    private void closeGaps() {
        int to = Math.min(firstGone, size);
        int from = to;
        while (from < size) {
            while (from < size && isGone(from)) {
                from++;
            }
            int until = from;
            while (until < size && !isGone(until)) {
                until++;
            }
            shift(from, to, until - from);
            to += until - from;
            from = until;
        }
        size = to;
        gone = 0;
        firstGone = Integer.MAX_VALUE;
    }

    private void shift(int from, int to, int length) {
        if (from == to || length == 0) {
            return;
        }
        System.arraycopy(id, from, id, to, length);
        System.arraycopy(birthMonth, from, birthMonth, to, length);
        System.arraycopy(hukou, from, hukou, to, length);
        System.arraycopy(home, from, home, to, length);
        System.arraycopy(work, from, work, to, length);
        System.arraycopy(study, from, study, to, length);
        System.arraycopy(keptHome, from, keptHome, to, length);
        System.arraycopy(monthsAtHome, from, monthsAtHome, to, length);
        System.arraycopy(monthsInPost, from, monthsInPost, to, length);
        System.arraycopy(points, from, points, to, length);
        System.arraycopy(cohort, from, cohort, to, length);
        System.arraycopy(packed, from, packed, to, length);
    }

    /**
     * Puts people in another order; place i takes who was at {@code from[i]}. No result may depend on it.
     *
     * @param from a permutation of 0 … {@link #size()} − 1
     */
    public void reorder(int[] from) {
        long[] oldId = id.clone();
        short[][] oldShorts = {birthMonth.clone(), monthsInPost.clone(), points.clone(), cohort.clone(), packed.clone()
        };
        byte[][] oldBytes = {
            hukou.clone(), home.clone(), work.clone(), study.clone(), keptHome.clone(), monthsAtHome.clone()
        };
        short[][] shorts = {birthMonth, monthsInPost, points, cohort, packed};
        byte[][] bytes = {hukou, home, work, study, keptHome, monthsAtHome};
        for (int place = 0; place < size; place++) {
            id[place] = oldId[from[place]];
            for (int array = 0; array < shorts.length; array++) {
                shorts[array][place] = oldShorts[array][from[place]];
            }
            for (int array = 0; array < bytes.length; array++) {
                bytes[array][place] = oldBytes[array][from[place]];
            }
        }
    }

    /**
     * Lets a month pass for the agents from one index to another: months at home and in post, and a point for a month in
     * insured work.
     */
    public void passMonth(int from, int until) {
        byte[] atHome = monthsAtHome;
        byte[] working = work;
        short[] inPost = monthsInPost;
        short[] insured = points;
        for (int worker = from; worker < until; worker++) {
            int months = atHome[worker] & 0xFF;
            atHome[worker] = (byte) (months + (months - MOST_MONTHS_AT_HOME >>> 31));
            int works = (working[worker] & 0xFF) - NOWHERE >>> 31;
            inPost[worker] = (short) Math.min(MOST_MONTHS, inPost[worker] + works);
            int record = insured[worker];
            insured[worker] = (short) (record + (works & (record & MOST_POINTS) - MOST_POINTS >>> 31));
        }
    }

    /** Number that the person has in every scenario of one seed. */
    public long id(int worker) {
        return id[worker];
    }

    /** Month of birth. */
    public int bornIn(int worker) {
        return birthMonth[worker] + BIRTH_EPOCH;
    }

    /** Completed years of age. */
    public int age(int worker, int month) {
        return (month - bornIn(worker)) / 12;
    }

    /** Government whose hukou the person holds, or {@link #HUKOU_OUTSIDE}. */
    public int hukou(int worker) {
        return hukou[worker] & 0xFF;
    }

    /** Changes the hukou. */
    public void setHukou(int worker, int place) {
        count(worker, -1);
        hukou[worker] = (byte) place;
        count(worker, 1);
    }

    /** Zone of the home lived in. */
    public int home(int worker) {
        return home[worker] & 0xFF;
    }

    /** Moves the home. */
    public void moveHome(int worker, int zone) {
        residentsByZone[home(worker)]--;
        residentsByZone[zone]++;
        count(worker, -1);
        home[worker] = (byte) zone;
        count(worker, 1);
        monthsAtHome[worker] = 0;
    }

    /** Zone of the post, or {@link #NOWHERE}. */
    public int work(int worker) {
        return work[worker] & 0xFF;
    }

    /** Kind of employer (ordinal); meaningless without a post. */
    public int kind(int worker) {
        return (packed[worker] >> 12) & 0xF;
    }

    /** Takes a post, leaving the old one. */
    public void takePost(int worker, int zone, int kind) {
        leavePost(worker);
        count(worker, -1);
        work[worker] = (byte) zone;
        count(worker, 1);
        setBits(worker, 12, 0xF, kind);
        monthsInPost[worker] = 0;
        filledByZoneAndKind[zone * kinds + kind]++;
    }

    /** Gives up the post, if any, and with it weekly commuting. */
    public void leavePost(int worker) {
        int zone = work(worker);
        if (zone != NOWHERE) {
            filledByZoneAndKind[zone * kinds + kind(worker)]--;
            count(worker, -1);
            work[worker] = (byte) NOWHERE;
            count(worker, 1);
            monthsInPost[worker] = 0;
            setWeekly(worker, false);
        }
    }

    /** Zone where the person studied, or {@link #NOWHERE}. */
    public int study(int worker) {
        return study[worker] & 0xFF;
    }

    /** Sets the place of study. */
    public void setStudy(int worker, int zone) {
        study[worker] = (byte) zone;
    }

    /** Zone of a second home that is kept, or {@link #NOWHERE}. */
    public int keptHome(int worker) {
        return keptHome[worker] & 0xFF;
    }

    /** Keeps (or with {@link #NOWHERE} gives up) a second home. */
    public void setKeptHome(int worker, int zone) {
        keptHome[worker] = (byte) zone;
    }

    /** Months in the present home, at most 255. */
    public int monthsAtHome(int worker) {
        return monthsAtHome[worker] & 0xFF;
    }

    /** Sets the months in the present home (initial state). */
    public void setMonthsAtHome(int worker, int months) {
        monthsAtHome[worker] = (byte) Math.min(MOST_MONTHS_AT_HOME, months);
    }

    /** Months in the present post. */
    public int monthsInPost(int worker) {
        return monthsInPost[worker];
    }

    /** Sets the months in the present post (initial state). */
    public void setMonthsInPost(int worker, int months) {
        monthsInPost[worker] = (short) Math.min(MOST_MONTHS, months);
    }

    /** Points towards a hukou. */
    public int points(int worker) {
        return points[worker] & ~WEEKLY & 0xFFFF;
    }

    /** Sets the points, 0…32767. */
    public void setPoints(int worker, int value) {
        points[worker] = (short) ((points[worker] & WEEKLY) | Math.min(value, WEEKLY - 1));
    }

    /** Whether the person commutes weekly. */
    public boolean isWeekly(int worker) {
        return (points[worker] & WEEKLY) != 0;
    }

    /** Starts or ends weekly commuting. */
    public void setWeekly(int worker, boolean weekly) {
        points[worker] = (short) (weekly ? points[worker] | WEEKLY : points[worker] & ~WEEKLY);
    }

    /**
     * Notes that the person took a post that an order had moved: where, when, and with which outcome. It is remembered
     * when the person goes away again: whoever counts asks where the person works and lives now.
     *
     * @param government which received the post, 0…15
     * @param month of the move, from 2016 to 2058
     * @param outcome ordinal + 1 of {@link MovedPosts.Outcome}, 1…7
     */
    public void setCohort(int worker, int government, int month, int outcome) {
        cohort[worker] = (short) ((month - COHORT_EPOCH) << 7 | government << 3 | outcome);
    }

    /** Outcome (ordinal + 1) with which the person took a moved post, 0 for none. */
    public int outcome(int worker) {
        return cohort[worker] & 7;
    }

    /** Government that received the moved post; meaningless without one. */
    public int cohortGovernment(int worker) {
        return (cohort[worker] >> 3) & 0xF;
    }

    /** Month in which the person took the moved post; meaningless without one. */
    public int cohortMonth(int worker) {
        return ((cohort[worker] & 0xFFFF) >> 7) + COHORT_EPOCH;
    }

    /** Level of schooling (ordinal of {@link Education}). */
    public int education(int worker) {
        return packed[worker] & 3;
    }

    /** Sets the level of schooling. */
    public void setEducation(int worker, Education education) {
        setBits(worker, 0, 3, education.ordinal());
    }

    /** Stage of the family (ordinal of {@link Family}). */
    public int family(int worker) {
        return (packed[worker] >> 2) & 7;
    }

    /** Sets the stage of the family. */
    public void setFamily(int worker, Family family) {
        setBits(worker, 2, 7, family.ordinal());
    }

    /** Whether a child of school age lives in the family. */
    public boolean hasSchoolChild(int worker) {
        return family(worker) == Family.SCHOOL_CHILD.ordinal();
    }

    /** Status (ordinal of {@link Status}). */
    public int status(int worker) {
        return (packed[worker] >> 5) & 3;
    }

    /** Whether somebody who works or looks for work holds no post. */
    public boolean isWithoutPost(int worker) {
        return ((work[worker] ^ NOWHERE) & 0xFF | packed[worker] & STATUS_BITS) == 0;
    }

    /** Sets the status. */
    public void setStatus(int worker, Status status) {
        employed -= isEmployed(worker) ? 1 : 0;
        setBits(worker, 5, 3, status.ordinal());
        employed += isEmployed(worker) ? 1 : 0;
    }

    /** Tenure of the home lived in (ordinal of {@link Tenure}). */
    public int tenure(int worker) {
        return (packed[worker] >> 7) & 7;
    }

    /** Sets the tenure. */
    public void setTenure(int worker, Tenure tenure) {
        count(worker, -1);
        setBits(worker, 7, 7, tenure.ordinal());
        count(worker, 1);
    }

    /** Latent class (ordinal of {@link TasteClass}). */
    public int tasteClass(int worker) {
        return (packed[worker] >> 10) & 3;
    }

    /** Sets the latent class. */
    public void setTasteClass(int worker, TasteClass tasteClass) {
        setBits(worker, 10, 3, tasteClass.ordinal());
    }

    private void setBits(int worker, int shift, int mask, int value) {
        packed[worker] = (short) ((packed[worker] & ~(mask << shift)) | ((value & mask) << shift));
    }

    private static int pair(int first, int second) {
        return first << 8 | second;
    }

    /** Agents living in one zone and working in another, or {@link #NOWHERE}. */
    public int agentsByHomeAndWork(int homeZone, int workZone) {
        return agentsByHomeAndWork[pair(homeZone, workZone)];
    }

    /** Agents living in a zone with the hukou of a place. */
    public int agentsByHomeAndHukou(int homeZone, int place) {
        return agentsByHomeAndHukou[pair(homeZone, place)];
    }

    /** Skilled people who hold or look for a post, persons. */
    public long personsEmployed() {
        return (long) employed * personsPerAgent;
    }

    /** Whether the counts that are kept up to date are what counting everybody gives. */
    public boolean countsAgree() {
        int[] homes = new int[residentsByZone.length];
        int[] filled = new int[filledByZoneAndKind.length];
        int[] works = new int[PAIRS];
        int[] hukous = new int[PAIRS];
        int[] tenants = new int[tenantsByZone.length];
        int counted = 0;
        for (int worker = 0; worker < size; worker++) {
            if (!isGone(worker)) {
                homes[home(worker)]++;
                works[pair(home(worker), work(worker))]++;
                hukous[pair(home(worker), hukou(worker))]++;
                counted += isEmployed(worker) ? 1 : 0;
                tenants[home(worker)] += tenure(worker) >= Tenure.STATE_HOME.ordinal() ? 1 : 0;
                if (work(worker) != NOWHERE) {
                    filled[work(worker) * kinds + kind(worker)]++;
                }
            }
        }
        return counted == employed
                && Arrays.equals(tenants, tenantsByZone)
                && Arrays.equals(homes, residentsByZone)
                && Arrays.equals(filled, filledByZoneAndKind)
                && Arrays.equals(works, agentsByHomeAndWork)
                && Arrays.equals(hukous, agentsByHomeAndHukou);
    }

    /** Agents in homes of the state or the employer in a zone. */
    public int tenantsOfStateOrEmployer(int zone) {
        return tenantsByZone[zone];
    }

    /**
     * Finds in a block who has an occasion to consider a change: whose draw is below {@code consider}, or below
     * {@code search} while looking for a post, or whose lease ends. Every agent is written down and only those with an
     * occasion are counted, so that there is no branch to be guessed wrong.
     *
     * @param drawn bits of the draws of the block, as from {@link #draw}; −1 for an occasion of another kind
     * @param leaseEnds 1 for the months at home after which the lease of who does not own the home ends, by months at home
     * @param found takes the agents found; at least {@code count} long
     * @return how many were found; some may be gone
     */
    public int occasions(int from, int count, long[] drawn, long consider, long search, byte[] leaseEnds, int[] found) {
        byte[] workZone = work;
        byte[] atHome = monthsAtHome;
        short[] rest = packed;
        int next = 0;
        for (int place = 0; place < count; place++) {
            int worker = from + place;
            int withoutPost = ((workZone[worker] ^ NOWHERE) & 0xFF | rest[worker] & STATUS_BITS) - 1 >>> 31;
            int tenure = rest[worker] >> RENTS_SHIFT;
            found[next] = worker;
            next += below(drawn[place], consider)
                    | below(drawn[place], search) & withoutPost
                    | leaseEnds[atHome[worker] & 0xFF] & (tenure | tenure >> 1);
        }
        return next;
    }

    /** 1 if the draw with these bits is below the chance of this limit, otherwise 0. */
    private static int below(long drawn, long limit) {
        return (int) (drawn - limit >>> 63);
    }

    /**
     * Finds in a block who is born in a month of the year (0 January to 11), in the manner of {@link #occasions}. A number x
     * below 2¹⁵ is a multiple of twelve if and only if x times the inverse of three, modulo 2¹⁶, has neither of its two lowest
     * bits nor of its two highest: so a loop of short numbers, which the compiler does for many agents at a time, finds out.
     *
     * @param others room to work in, at least {@code count} long
     * @return how many were found; some may be gone
     */
    public int birthdays(int from, int count, int monthOfYear, short[] others, int[] found) {
        short[] born = birthMonth;
        int back = MONTHS_PER_YEAR - monthOfYear;
        for (int place = 0; place < count; place++) {
            int third = (born[from + place] + back) * INVERSE_OF_THREE;
            others[place] = (short) (third | third << 14);
        }
        int next = 0;
        for (int place = 0; place < count; place++) {
            found[next] = from + place;
            next += (others[place] & HIGHEST_TWO) - 1 >>> 31;
        }
        return next;
    }

    /**
     * The first agent from {@code worker} on whose post is marked, or {@code until}.
     *
     * @param marks by work zone · kinds + kind, other than 0 for marked; 0 for those without a post
     */
    public int nextMarked(int worker, int until, byte[] marks) {
        int next = worker;
        while (next < until && marks[(work[next] & 0xFF) * kinds + (packed[next] >> 12 & 0xF)] == 0) {
            next++;
        }
        return next;
    }

    /** Draws of a block of agents: the bits of {@link Draws#bits(long, long[], int, int, long[])}. */
    public void draw(Draws draws, long moment, int from, int count, long[] bits) {
        draws.bits(moment, id, from, count, bits);
    }

    /** The first agent from {@code worker} on who commutes weekly or took a moved post, or {@link #size}. */
    public int nextException(int worker) {
        int next = worker;
        while (next < size && (points[next] & WEEKLY | cohort[next]) == 0) {
            next++;
        }
        return next;
    }

    /** The first agent from {@code worker} on who took a moved post, or {@code until}. */
    public int nextMoved(int worker, int until) {
        int next = worker;
        while (next < until && cohort[next] == 0) {
            next++;
        }
        return next;
    }

    /** Agents living in the zone. */
    public int agentsLivingIn(int zone) {
        return residentsByZone[zone];
    }

    /** Skilled people living in the zone, persons. */
    public long personsLivingIn(int zone) {
        return (long) residentsByZone[zone] * personsPerAgent;
    }

    /** Skilled people with a post of this kind in the zone, persons. */
    public long personsInPosts(int zone, int kind) {
        return (long) filledByZoneAndKind[zone * kinds + kind] * personsPerAgent;
    }

    /** All skilled people, persons. */
    public long persons() {
        long agents = 0;
        for (int residents : residentsByZone) {
            agents += residents;
        }
        return agents * personsPerAgent;
    }

    /** What lasts: everybody who is there. */
    void state(StateStream state) {
        closeGaps();
        size = state.number(size);
        if (size > id.length) {
            allocate(size);
        }
        state.numbers(residentsByZone);
        state.numbers(agentsByHomeAndWork);
        state.numbers(agentsByHomeAndHukou);
        state.numbers(tenantsByZone);
        employed = state.number(employed);
        gone = state.number(gone);
        firstGone = state.number(firstGone);
        state.numbers(filledByZoneAndKind);
        state.numbers(entriesThisMonth);
        state.numbers(exitsThisMonth);
        state.numbers(id, size);
        for (byte[] values : new byte[][] {hukou, home, work, study, keptHome, monthsAtHome}) {
            state.numbers(values, size);
        }
        for (short[] values : new short[][] {birthMonth, monthsInPost, points, cohort, packed}) {
            state.numbers(values, size);
        }
    }
}
