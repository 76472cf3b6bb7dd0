package jjj.rules;

import java.util.List;
import java.util.Optional;

/**
 * Governments that share the growth of their local taxes.
 *
 * @param members numbers of governments, rising
 * @param share part of the growth over the first year that goes into the pool, 0…1; the pool is paid out by residents
 */
public record TaxPool(List<Integer> members, double share) implements OneOfSeveral<TaxPool> {
    public TaxPool {
        members = List.copyOf(members);
    }

    @Override
    public Optional<TaxPool> beside(TaxPool later) {
        List<Integer> left = OneOfSeveral.left(members, later.members);
        return left.size() > 1 ? Optional.of(new TaxPool(left, share)) : Optional.empty();
    }
}
