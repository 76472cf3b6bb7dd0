package jjj.world;

/** Numbers of the ledger's accounts: who has one, and which. */
public final class Accounts {
    private static final int SINGLE = 5;

    private final int governments;
    private final int developers;

    /** Accounts for so many governments and private developers. */
    public Accounts(int governments, int developers) {
        this.governments = governments;
        this.developers = developers;
    }

    /** How many accounts there are. */
    public int size() {
        return 5 * governments + developers + SINGLE;
    }

    /** How many private developers have an account. */
    public int developers() {
        return developers;
    }

    /** Households of a government. */
    public int households(int government) {
        return government;
    }

    /** Private employers of a government. */
    public int firms(int government) {
        return governments + government;
    }

    /** State-owned enterprises of a government. */
    public int stateEnterprises(int government) {
        return 2 * governments + government;
    }

    /** State developer (city investment company) of a government. */
    public int stateDeveloper(int government) {
        return 3 * governments + government;
    }

    /** The local government itself. */
    public int government(int government) {
        return 4 * governments + government;
    }

    /** A private developer. */
    public int developer(int developer) {
        return 5 * governments + developer;
    }

    /** Hebei province. */
    public int province() {
        return 5 * governments + developers;
    }

    /** The centre. */
    public int centre() {
        return province() + 1;
    }

    /** The commercial bank. */
    public int bank() {
        return province() + 2;
    }

    /** The development bank. */
    public int developmentBank() {
        return province() + 3;
    }

    /** The rest of China. */
    public int restOfChina() {
        return province() + 4;
    }

    /** Sector of an account. */
    public Sector sector(int account) {
        if (account < 5 * governments) {
            return switch (account / governments) {
                case 0 -> Sector.HOUSEHOLDS;
                case 1 -> Sector.FIRMS;
                case 2 -> Sector.STATE_ENTERPRISES;
                case 3 -> Sector.STATE_DEVELOPERS;
                default -> Sector.GOVERNMENTS;
            };
        }
        if (account < province()) {
            return Sector.DEVELOPERS;
        }
        return switch (account - province()) {
            case 0 -> Sector.PROVINCE;
            case 1 -> Sector.CENTRE;
            case 2 -> Sector.BANK;
            case 3 -> Sector.DEVELOPMENT_BANK;
            default -> Sector.REST_OF_CHINA;
        };
    }

    /** Government of an account, or −1 where it has none. */
    public int governmentOf(int account) {
        return account < 5 * governments ? account % governments : -1;
    }

    /** Index of a private developer's account, or −1 for others. */
    public int developerOf(int account) {
        int developer = account - 5 * governments;
        return developer >= 0 && developer < developers ? developer : -1;
    }

    /** The account as one would say it, place first, for messages. */
    public String name(int account, Geography geography) {
        int government = governmentOf(account);
        String who =
                switch (sector(account)) {
                    case HOUSEHOLDS -> "households";
                    case FIRMS -> "firms";
                    case STATE_ENTERPRISES -> "state enterprises";
                    case DEVELOPERS -> "developer " + developerOf(account);
                    case STATE_DEVELOPERS -> "state developer";
                    case GOVERNMENTS -> "government";
                    case PROVINCE -> "province";
                    case CENTRE -> "centre";
                    case BANK -> "bank";
                    case DEVELOPMENT_BANK -> "development bank";
                    case REST_OF_CHINA -> "rest of China";
                };
        return government >= 0 ? geography.governments().get(government).nameEnglish() + ", " + who : who;
    }
}
