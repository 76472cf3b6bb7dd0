package jjj.measure;

/**
 * A measured quantity, declared once.
 *
 * @param name stable id; a kind stands behind a dot, as in {@code debt.lgfv}
 * @param unit unit of the values, {@code 1} for shares and indices
 * @param formula how the value is made, in words and symbols
 * @param titleEnglish what a reader sees on an axis
 * @param titleChinese the same in Chinese
 * @param level how fine the places are at which it is recorded
 */
public record Measure(
        String name, String unit, String formula, String titleEnglish, String titleChinese, Level level) {}
