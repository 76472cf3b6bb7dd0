package jjj.measure;

/**
 * A place at which measures are taken.
 *
 * @param id {@code region}, a province, a government's id or a zone's code
 * @param level how fine the place is
 * @param zones its zones, rising
 * @param governments its local governments, rising; none for a zone
 */
public record Scope(String id, Level level, int[] zones, int[] governments) {}
