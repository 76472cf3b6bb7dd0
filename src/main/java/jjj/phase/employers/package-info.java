/**
 * <b>Which posts open and close, at what wage, and who moves by order?</b>
 * Start at {@link jjj.phase.employers.Employers}. Reads: output factors and reach, wages, rents, people, orders and
 * invitations. Writes: wages, posts for skilled people and others, posts filled by others, firms of innovators, moved
 * posts, campuses, state firms' investment and its debt. Units: posts and firms whole, wages CNY a year.
 * Source: docs/ODD.md 7.5, 6.4. Patterns to keep: P4, P5, P7, P8.
 */
package jjj.phase.employers;
