package jjj.world;

/**
 * A private developer (some are arms of central state firms and bid a premium).
 *
 * @param index number among developers
 * @param account ledger account
 * @param homeGovernment market it knows
 * @param centralStateOwned whether it belongs to a central state firm (P040)
 * @param hurdleShareOfPrice margin it wants (μ), share of the price
 * @param interestPerYear rate it reckons with and pays (r)
 */
public record Developer(
        int index,
        int account,
        int homeGovernment,
        boolean centralStateOwned,
        double hurdleShareOfPrice,
        double interestPerYear) {}
