package jjj.rules;

import java.util.List;

/**
 * Governments that share the growth of their local taxes.
 *
 * @param members numbers of governments, rising
 * @param share part of the growth over the first year that goes into the pool, 0…1; the pool is paid out by residents
 */
public record TaxPool(List<Integer> members, double share) {
    public TaxPool {
        members = List.copyOf(members);
    }
}
