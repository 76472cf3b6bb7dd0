package jjj.rules;

/**
 * A park that two governments build together.
 *
 * @param id number of the agreement
 * @param destination government in which it lies
 * @param origin government whose firms open branches there
 * @param firmsPerYear firms that come from the origin a year, at most
 * @param taxShareOfOrigin part of the taxes on the growth of innovators' output that goes to the origin, 0…1
 */
public record JointPark(int id, int destination, int origin, double firmsPerYear, double taxShareOfOrigin) {}
