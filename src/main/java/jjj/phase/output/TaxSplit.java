package jjj.phase.output;

import jjj.base.ParameterSource;
import jjj.rules.CentreShares;

/**
 * Taxes by kind and who keeps which part.
 *
 * <pre>
 *   local part of kind k = s_k · T        paid in all = s_k · T / (1 − c_k) / (1 − p)
 *   centre takes c_k of kind k, the province p of what is left, so that T stays with the local government
 * </pre>
 *
 * T: local taxes of a month; s: 0.38 value added, 0.20 enterprise income, 0.08 personal income, the rest land-related
 * and other taxes; c: 0.5, 0.6, 0.6, 0; p: 0.10 where there is a province above, else 0. Source: docs/ODD.md 7.8; values:
 * rows {@code finance.*}.
 */
record TaxSplit(
        double vatShare,
        double enterpriseShare,
        double personalShare,
        double centreOfVat,
        double centreOfEnterprise,
        double centreOfPersonal,
        double provinceOfRest) {
    static TaxSplit from(ParameterSource source) {
        return new TaxSplit(
                source.get("finance.vatShareOfTax"),
                source.get("finance.enterpriseTaxShareOfTax"),
                source.get("finance.personalTaxShareOfTax"),
                source.get("finance.centreShareOfVat"),
                source.get("finance.centreShareOfEnterpriseTax"),
                source.get("finance.centreShareOfPersonalTax"),
                source.get("finance.provinceShareOfRest"));
    }

    /** What employers pay in all for one yuan of local taxes, with or without a province above. */
    double paidByEmployers(boolean province) {
        double rest = 1 - vatShare - enterpriseShare - personalShare;
        double beforeProvince = vatShare / (1 - centreOfVat) + enterpriseShare / (1 - centreOfEnterprise) + rest;
        return beforeProvince / left(province);
    }

    /** What households pay in all for one yuan of local taxes. */
    double paidByHouseholds(boolean province) {
        return personalShare / (1 - centreOfPersonal) / left(province);
    }

    /** The centre's part of what employers pay; shares in force replace those of the table. */
    double centreOfEmployers(CentreShares inForce) {
        double rest = 1 - vatShare - enterpriseShare - personalShare;
        double vat = vatShare / (1 - centreOfVat);
        double enterprise = enterpriseShare / (1 - centreOfEnterprise);
        return (vat * inForce.vat().orElse(centreOfVat)
                        + enterprise * inForce.enterprise().orElse(centreOfEnterprise))
                / (vat + enterprise + rest);
    }

    /** The centre's part of what households pay. */
    double centreOfHouseholds(CentreShares inForce) {
        return inForce.personal().orElse(centreOfPersonal);
    }

    private double left(boolean province) {
        return province ? 1 - provinceOfRest : 1;
    }
}
