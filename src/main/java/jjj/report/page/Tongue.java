package jjj.report.page;

/** One of the two languages of a page: its words and its units. */
public enum Tongue {
    ENGLISH(Units.ENGLISH) {
        @Override
        public String of(Said said) {
            return said.en();
        }
    },
    CHINESE(Units.CHINESE) {
        @Override
        public String of(Said said) {
            return said.zh();
        }
    };

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** These words in this language. */
    public abstract String of(Said said);

    /** As pages mark it. */
    public String code() {
        return code;
    }

    /** How values of a measure that reach {@code most} are shown. */
    public Unit unit(String measure, String unit, double most) {
        return Units.shipped().of(code, measure, unit, most);
    }
}
