package jjj.rules;

/**
 * Homes for displaced people beside compensation.
 *
 * @param homesShare part of the displaced who get a home, 0…1
 * @param sqmPerHead floor space for each of them, m²
 * @param bought whether the government's developer buys unsold homes for them where it builds none
 */
public record ResettlementRule(double homesShare, double sqmPerHead, boolean bought) {}
