package jjj.report.page;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The same words in English and in Chinese. */
public record Said(String en, String zh) {
    /** Words that are the same in both, such as a name or a number. */
    public static Said same(String words) {
        return new Said(words, words);
    }

    /** These words with every {@code {key}} replaced by what it stands for. */
    public Said with(Map<String, Said> parts) {
        String english = en;
        String chinese = zh;
        for (var part : parts.entrySet()) {
            english = english.replace("{" + part.getKey() + "}", part.getValue().en());
            chinese = chinese.replace("{" + part.getKey() + "}", part.getValue().zh());
        }
        return new Said(english, chinese);
    }

    Said each(UnaryOperator<String> change) {
        return new Said(change.apply(en), change.apply(zh));
    }
}
