package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.OperatorRule;
import jjj.rules.SmartCityRule;
import jjj.world.Government;
import jjj.world.Purpose;
import jjj.world.Services;

/**
 * Firms that run public space under contract, and the systems of a city.
 *
 * <pre>
 *   fee = f · N · G / 12 a month, out of general spending          s·e = s + (e − 1) · fee paid
 *   renewed when a term ends if   mean of q/q⁰ over the zones ≥ target
 *   systems: gain = g · grown · (paid / due)
 * </pre>
 *
 * <ul><li>f: CNY a resident and year at the prices of 2016; N: residents; G: output per post of the nation over the start
 *     <li>e: service for a yuan of fee; s: spending on services; q: quality of services, ⁰ at the start
 *     <li>g: index points; grown 0…1</ul>
 *
 * What cannot be paid is not done. Source: docs/ODD.md 7.8.
 */
final class CityOperators {
    private CityOperators() {}

    /**
     * What a month's contracts cost, fen.
     *
     * @param fee of the operator, part of general spending
     * @param systems of the city's systems, on top of it
     */
    record Due(long fee, long systems) {
        long sum() {
            return fee + systems;
        }
    }

    /** Decides on renewal where a term has ended; says what is due. */
    static Due due(Books books, int g) {
        Government government = books.government(g);
        OperatorRule contract = books.world().rules().operator(g);
        if (contract.isContract() && contract.termEndsBefore(books.month())) {
            boolean met = qualityOverBase(books, g) >= contract.target();
            government.operator().termEnds(contract.from(), contract.renewable() && met);
        }
        boolean runs = contract.isContract() && !government.operator().hasLost(contract.from());
        SmartCityRule smart = books.world().rules().smartCity(g);
        return new Due(
                runs ? monthly(books, g, contract.feeYuanPerResident()) : 0,
                books.month() >= smart.from() ? monthly(books, g, smart.yuanPerResident()) : 0);
    }

    /** Pays what is due, as far as there is money; {@code kept} fen stay for wages. */
    static void pay(Books books, int g, Due due, long kept) {
        double efficiency = books.world().rules().operator(g).efficiency();
        long fee = buy(books, g, due.fee(), kept, Purpose.PUBLIC_PURCHASES);
        books.government(g).operator().paid(fee, efficiency);
        long systems = buy(books, g, due.systems(), kept, Purpose.SERVICE_CONTRACTS);
        books.government(g).operator().setSystemsPaidShare(due.systems() > 0 ? (double) systems / due.systems() : 1);
    }

    private static double qualityOverBase(Books books, int g) {
        Services services = books.world().services();
        int[] zones = books.world().geography().zonesOf(g);
        double sum = 0;
        for (int zone : zones) {
            sum += services.quality(zone) / services.baseQuality(zone);
        }
        return sum / zones.length;
    }

    private static long monthly(Books books, int g, double yuanPerResidentAndYear) {
        double residents = books.world().governmentResidents(g);
        double prices = books.world().national().outputPerPostIndex();
        return Fen.ofYuan(yuanPerResidentAndYear * residents * prices / Months.PER_YEAR);
    }

    private static long buy(Books books, int g, long due, long kept, Purpose purpose) {
        long fen = Math.max(0, Math.min(due, books.spendableFen(g) - kept));
        books.ledger().pay(books.accounts().government(g), books.accounts().firms(g), fen, purpose);
        return fen;
    }
}
